import { addDays, instant, type LocalDate, type RecordedEvent } from '#libs/kernel';
import { CREATING_TOMORROW_TRUST, type PolicyProfile } from '#libs/policy';
import { eventAt } from './memory-log.ts';

type Told = readonly [stream: string, on: string, type: string, data: object];

const START = '2026-10-05' as LocalDate;
const SCHOOLS = 20;
const document = { documentRef: '5eed0000-0000-4000-8000-000000000001', sha256: '5e'.repeat(32) };
const parties = ['school', 'provider', 'parent'];
const calendar = {
  terms: [
    { name: 'Autumn', from: '2026-09-02', to: '2026-12-18', halfTermFrom: '2026-10-26', halfTermTo: '2026-10-30' },
    { name: 'Spring', from: '2027-01-05', to: '2027-03-26' },
    { name: 'Summer', from: '2027-04-12', to: '2027-07-21' },
  ],
  closedDays: [],
};

/** A policy with so many days between visits and reports. */
export const policy = (version: string, on: string, days: number): Told => {
  const parameters = { ...CREATING_TOMORROW_TRUST.parameters, visitMaximumDays: days, reportMaximumDays: days };
  const profile: PolicyProfile = { ...CREATING_TOMORROW_TRUST, parameters };
  return ['policy-t-1', on, 'PolicyProfilePublished', { version, profile, effectiveFrom: on }];
};

const ground = (): readonly Told[] => [
  ['trust-t-1', '2026-08-01', 'TrustRegistered', { trustId: 't-1', name: 'A trust' }],
  policy('v@1', '2026-08-01', 42),
  ...Array.from({ length: SCHOOLS }, (_, n): readonly Told[] => [
    [`school-s-${n}`, '2026-08-01', 'SchoolRegistered', { schoolId: `s-${n}`, trustId: 't-1', name: `School ${n}` }],
    [`school-s-${n}`, '2026-08-01', 'SchoolCalendarSet', calendar],
    [
      `provider-v-${n}`,
      '2026-08-01',
      'ProviderRegistered',
      {
        providerId: `v-${n}`,
        trustId: 't-1',
        name: `Provider ${n}`,
        registration: { kind: 'registered-school', checkedOn: '2026-08-01' },
        externalIds: [],
      },
    ],
  ]).flat(),
];

/** One placement, from its proposal through its first weeks. */
function placement(n: number): readonly Told[] {
  const [stream, own] = [`placement-p-${n}`, n % SCHOOLS];
  const at = (days: number) => addDays(START, days + (n % 10));
  const on = (days: number, type: string, data: object = {}): Told => [
    stream,
    at(days),
    type,
    { on: at(days), ...data },
  ];
  const targets = ['one', 'two'].map((targetId) => ({ targetId, area: 'behaviour', measure: 'narrative' }));
  return [
    on(-30, 'PlacementProposed', {
      placementId: `p-${n}`,
      trustId: 't-1',
      commissioningSchoolId: `s-${own}`,
      studentId: `st-${n}`,
      providerId: `v-${own}`,
      reason: 'curriculum-fit',
      rationale: document,
      alternativesConsidered: document,
      longTermOutcome: 'behaviour',
      objectives: [],
      timetable: [{ weekday: 1, session: 'AM', start: '09:00', end: '12:00' }],
      namedLead: 'lead',
      externalIds: [],
    }),
    on(-25, 'ConsultationRecorded', { with: 'student', heard: true, views: document }),
    on(-25, 'ConsultationRecorded', { with: 'professionals', participants: ['senco', 'dsl'], outcome: 'supports' }),
    on(-24, 'ReasonsExplained', { to: 'student', by: 'lead' }),
    on(-24, 'ReasonsExplained', { to: 'parents', by: 'lead' }),
    on(-20, 'HeadteacherApproved', { approverId: 'head', asDelegate: false, holders: [] }),
    on(-18, 'InitialMeetingHeld', {
      targets,
      responsibilities: [{ owner: 'school', responsibility: document }],
      reviewSchedule: { everyDays: 28, firstOn: at(28), agreedBy: parties },
    }),
    on(-10, 'ContractIssued', {
      document,
      expectations: parties.map((party) => ({ party, expectation: document })),
      funder: 'school',
      reportEveryDays: 28,
      plannedEnd: '2027-03-25',
      version: 1,
    }),
    ...parties.map((party) =>
      on(-8, 'ContractSigned', { version: 1, party, signatory: party, sha256: document.sha256 }),
    ),
    on(0, 'PlacementStarted', { startedOn: at(0), siteId: 'site-1', evidenceRecordedLate: [] }),
    on(0, 'AttainmentShared', { baseline: document, to: 'tutor' }),
    on(14, 'VisitRecorded', { visitor: 'staff', studentSeen: true, record: document }),
    on(21, 'ProgressReportSubmitted', { progress: 'good', report: document }),
    on(25, 'StudentViewCaptured', { views: document, sentiment: 'positive' }),
    on(28, 'ReviewHeld', {
      attendees: [],
      targets: targets.map(({ targetId }) => ({ targetId, assessment: 'on-track' })),
      progress: 'good',
      readyForNextStage: false,
      nextReviewOn: at(56),
    }),
  ];
}

/** The log of a trust with so many placements, all of them under way. */
export const trustLog = (placements: number): readonly Told[] => [
  ...ground(),
  ...Array.from({ length: placements }, (_, n) => placement(n)).flat(),
];

/** What was told, as the log holds it from a position on. */
export const recorded = (told: readonly Told[], from = 0): RecordedEvent[] =>
  told.map(([stream, on, type, data], index) =>
    eventAt(from + index, stream, instant(`${on}T10:00:00Z`), { type, data }),
  );
