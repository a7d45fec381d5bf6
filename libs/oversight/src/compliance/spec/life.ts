import { documentOf, tell, type Told } from './telling.ts';

type Data = Readonly<Record<string, unknown>>;

/** A placement from its proposal to its end, each fact with a change; it starts on Monday 2 November 2026. */
export const proposed = (change: Data = {}): Told =>
  tell('2026-09-07', 'placement', 'PlacementProposed', {
    placementId: 'p-1',
    trustId: 't-1',
    commissioningSchoolId: 's-1',
    studentId: 'st-1',
    providerId: 'v-1',
    reason: 'improve-behaviour',
    rationale: documentOf('rationale'),
    alternativesConsidered: documentOf('alternatives'),
    longTermOutcome: 'behaviour',
    objectives: [{ area: 'behaviour', measure: 'narrative' }],
    timetable: [{ weekday: 1, session: 'AM', start: '09:00', end: '12:00' }],
    plannedStart: '2026-11-02',
    plannedEnd: '2027-03-25',
    namedLead: 'lead',
    guidanceEdition: 'February 2025',
    externalIds: [],
    ...change,
  });

export const approved = (change: Data = {}): Told =>
  tell(
    '2026-09-14',
    'placement',
    'HeadteacherApproved',
    { approverId: 'head', asDelegate: false, holders: ['mother'], on: '2026-09-14', ...change },
    { role: 'headteacher', policyVersion: 'v@1' },
  );

export const met = (change: Data = {}): Told =>
  tell('2026-09-21', 'placement', 'InitialMeetingHeld', {
    on: '2026-09-21',
    attendees: ['school-leader', 'student', 'parent', 'provider'],
    targets: [
      { targetId: 'target-1', area: 'attendance', measure: 'percent', goal: 95 },
      { targetId: 'target-2', area: 'behaviour', measure: 'narrative' },
    ],
    responsibilities: [{ owner: 'school', responsibility: documentOf('support') }],
    reviewSchedule: { everyDays: 28, firstOn: '2026-11-30', agreedBy: ['school', 'provider', 'parent'] },
    ...change,
  });

export const issued = (change: Data = {}): Told =>
  tell(
    '2026-09-28',
    'placement',
    'ContractIssued',
    {
      document: documentOf('contract'),
      expectations: ['school', 'provider', 'parent'].map((party) => ({ party, expectation: documentOf(party) })),
      funder: 'school',
      reportEveryDays: 28,
      plannedEnd: '2027-03-25',
      version: 1,
      ...change,
    },
    { policyVersion: 'v@1' },
  );

export const started = (startedOn = '2026-11-02', change: Data = {}): Told =>
  tell(
    startedOn,
    'placement',
    'PlacementStarted',
    { startedOn, siteId: 'site-1', evidenceRecordedLate: [], ...change },
    { policyVersion: 'v@1' },
  );

export const reviewed = (on: string, change: Data = {}): Told =>
  tell(on, 'placement', 'ReviewHeld', {
    on,
    attendees: ['school-leader', 'student', 'parent', 'provider'],
    targets: ['target-1', 'target-2'].map((targetId) => ({ targetId, assessment: 'on-track' })),
    progress: 'good',
    attendanceReviewed: true,
    progressReviewed: true,
    objectivesAchieved: true,
    studentBenefitting: true,
    readyForNextStage: false,
    ...change,
  });

export const formallyReviewed = (on: string, change: Data = {}): Told =>
  tell(on, 'placement', 'FormalReviewHeld', {
    on,
    attendees: ['school-leader', 'student', 'parent', 'provider'],
    missing: [],
    progress: 'satisfactory',
    ...change,
  });

export const visited = (on: string): Told =>
  tell(on, 'placement', 'VisitRecorded', { on, visitor: 'staff', studentSeen: true, record: documentOf('visit') });
export const reported = (on: string, change: Data = {}): Told =>
  tell(
    on,
    'placement',
    'ProgressReportSubmitted',
    { periodFrom: on, periodTo: on, progress: 'good', report: documentOf('report'), ...change },
    { role: 'providerStaff' },
  );
export const viewed = (on: string): Told =>
  tell(on, 'placement', 'StudentViewCaptured', { on, views: documentOf('view'), sentiment: 'positive' });
export const safe = (on: string): Told =>
  tell(on, 'placement', 'SafetyChecked', { on, by: 'dsl', outcome: 'safe', record: documentOf('check') });
export const behaving = (on: string): Told =>
  tell(on, 'placement', 'BehaviourRecorded', { on, by: 'lead', trend: 'better', record: documentOf('behaviour') });
export const shared = (on: string): Told =>
  tell(on, 'placement', 'AttainmentShared', { on, baseline: documentOf('attainment'), to: 'tutor' });
export const ceased = (ceasedOn: string, change: Data = {}): Told =>
  tell(ceasedOn, 'placement', 'PlacementCeased', {
    ground: 'planned-end',
    ceasedOn,
    outcomes: [],
    destination: 'commissioning-school',
    studentAssessment: documentOf('own'),
    ...change,
  });

/** Proposed, approved, agreed and started. */
export const UNDER_WAY: readonly Told[] = [proposed(), approved(), met(), issued(), started()];
