import { findingsOf, statusOf } from '../../../spec/findings-of.ts';
import {
  CRST_LIFE,
  CTT_LIFE,
  CTT_STARTED,
  noticed,
  professionals,
  withOther,
  without,
} from '../../../spec/kept-life.ts';
import { approved, ceased, formallyReviewed, issued, met, proposed, reviewed } from '../../../spec/life.ts';
import { tell, type Told } from '../../../spec/telling.ts';

const said = (change: Readonly<Record<string, unknown>>) =>
  withOther(CTT_LIFE, proposed({ reason: 'curriculum-fit', ...change }));
const crst = (change: Readonly<Record<string, unknown>>) => withOther(CRST_LIFE, proposed(change));
const review = (change: Readonly<Record<string, unknown>>) =>
  withOther(CTT_LIFE, reviewed('2026-11-30', { nextReviewOn: '2027-01-07', ...change }));
const crstReview = (change: Readonly<Record<string, unknown>>) =>
  withOther(CRST_LIFE, reviewed('2026-11-30', { nextReviewOn: '2027-01-07', ...change }));
const unchecked = (criterion: string) =>
  CTT_LIFE.filter(({ data }) => (data as { criterion?: string }).criterion !== criterion);
const formal = (change: Readonly<Record<string, unknown>>) => [...CTT_LIFE, formallyReviewed('2026-11-30', change)];
const offRoll = tell('2026-09-01', 'student', 'StudentLeftRoll', { leftOn: '2026-09-01' });

/** A clause, and a life in which it was passed by without what it asks for. */
const CTT_VIOLATED: readonly (readonly [string, readonly Told[]])[] = [
  ['CTT-5.3', said({ longTermOutcome: undefined })],
  ['CTT-7.1.0', said({ rationale: undefined })],
  ['CTT-7.1.0', said({ alternativesConsidered: undefined })],
  ['CTT-7.2.1', withOther(CTT_LIFE, professionals('senco'))],
  ['CTT-7.2.2', without(CTT_LIFE, 'HeadteacherApproved')],
  ['CTT-7.2.2', withOther(CTT_LIFE, { ...approved(), change: { role: 'apLead' } })],
  ['CTT-7.2.3', without(CTT_LIFE, 'ConsultationRecorded')],
  ['CTT-7.2.4', without(CTT_LIFE, 'ConsultationRecorded')],
  ['CTT-7.2.6', [...CTT_LIFE.slice(0, 6), offRoll, ...CTT_LIFE.slice(6)]],
  ['CTT-7.2.7', withOther(CTT_LIFE, issued({ funder: 'trust' }))],
  ['CTT-7.2.8', said({ namedLead: undefined })],
  ['CTT-7.2.9', without(CTT_LIFE, 'ReasonsExplained')],
  ['CTT-7.2.10', CTT_LIFE.filter(({ data }) => (data as { party?: string }).party !== 'parent')],
  ['CTT-7.2.11', without(CTT_LIFE, 'InitialMeetingHeld')],
  ['CTT-7.3.1', unchecked('academic-rationale')],
  ['CTT-7.3.6b', unchecked('recruitment-checks-confirmed')],
  ['CTT-7.3.11', unchecked('student-risk-assessment')],
  ['CTT-7.3.18', withOther(CTT_LIFE, issued({ reportEveryDays: 90 }))],
  ['CTT-7.3.20a', without(CTT_LIFE, 'AttendanceReportingAgreed')],
  ['CTT-7.3.23', CTT_LIFE.filter(({ data }) => (data as { party?: string }).party !== 'provider')],
  [
    'CTT-7.4.2',
    withOther(CTT_LIFE, met({ reviewSchedule: { everyDays: 28, firstOn: '2026-11-30', agreedBy: ['school'] } })),
  ],
  ['CTT-7.4.3', review({ targets: [] })],
  ['CTT-7.5.7', without(CTT_LIFE, 'SchoolPoliciesAcknowledged')],
  ['CTT-7.6.5', without(CTT_LIFE, 'StudentViewCaptured')],
  ['CTT-7.6.7', formal({ attendees: ['school-leader'] })],
  ['CTT-7.7.3', formal({ progress: 'unsatisfactory' })],
  ['CTT-7.7.4', review({ readyForNextStage: undefined })],
  ['CTT-7.4.1', review({ nextReviewOn: '2027-03-01' })],
];

const CTT_KEPT = [
  'CTT-5.3',
  'CTT-7.1.0',
  'CTT-7.2.1',
  'CTT-7.2.2',
  'CTT-7.2.3',
  'CTT-7.2.4',
  'CTT-7.2.6',
  'CTT-7.2.7',
  'CTT-7.2.8',
  'CTT-7.2.9',
  'CTT-7.2.10',
  'CTT-7.2.11',
  'CTT-7.3.1',
  'CTT-7.3.11',
  'CTT-7.3.18',
  'CTT-7.3.20a',
  'CTT-7.3.23',
  'CTT-7.4.1',
  'CTT-7.4.2',
  'CTT-7.4.3',
  'CTT-7.5.7',
  'CTT-7.6.5',
  'CTT-7.7.4',
];

const CRST_VIOLATED: readonly (readonly [string, readonly Told[]])[] = [
  ['CRST-2', crst({ rationale: undefined })],
  ['CRST-3', crst({ reason: 'other' })],
  ['CRST-3.2', crst({ reason: 'medical-needs' })],
  ['CRST-4.1', withOther(CRST_LIFE, noticed({}, 'apLead'))],
  ['CRST-4.2', crst({ objectives: [] })],
  ['CRST-4.3', withOther(crst({ timetable: [] }), noticed({ timetable: [] }))],
  ['CRST-4.4', crst({ plannedEnd: undefined })],
  ['CRST-4.5', crstReview({ attendanceReviewed: undefined })],
  ['CRST-4.6', crstReview({ progressReviewed: undefined })],
  ['CRST-4.7', crstReview({ objectivesAchieved: undefined })],
  ['CRST-4.7', crstReview({ studentBenefitting: undefined })],
  ['CRST-4.8', [...CRST_LIFE, ceased('2026-11-30')]],
  [
    'CRST-5.4',
    CRST_LIFE.filter(({ data }) => (data as { criterion?: string }).criterion !== 'recruitment-checks-confirmed'),
  ],
];

describe('A clause that a gate asks for', () => {
  const kept = findingsOf(CTT_LIFE);
  it.each(CTT_KEPT)('is met where a placement kept to it [%s kept]', (clause) => {
    expect(statusOf(clause, CTT_LIFE)).toBe('met');
    expect(kept.find((one) => one.clause === clause)?.evidence).not.toEqual([]);
  });
  it.each(['CTT-7.6.7', 'CTT-7.7.3'])('is met by a formal review that kept to it [%s kept]', (clause) =>
    expect(statusOf(clause, formal({}))).toBe('met'),
  );
  it.each(CTT_VIOLATED)('is breached where a gate was passed without it [%s violated]', (clause, life) =>
    expect(statusOf(clause, life)).toBe('breached'),
  );
  it.each(CRST_VIOLATED)('is breached in a direction, too [%s violated]', (clause, life) =>
    expect(statusOf(clause, life)).toBe('breached'),
  );
  it.each([
    'CRST-2',
    'CRST-3',
    'CRST-4.1',
    'CRST-4.2',
    'CRST-4.3',
    'CRST-4.4',
    'CRST-4.5',
    'CRST-4.6',
    'CRST-4.7',
    'CRST-5.2',
  ])('is met where a direction kept to it [%s kept]', (clause) => expect(statusOf(clause, CRST_LIFE)).toBe('met'));
  it('is due until the gate, and asks nothing of a placement that ended before', () => {
    const soFar = CTT_STARTED.slice(
      0,
      CTT_STARTED.findIndex(({ type }) => type === 'HeadteacherApproved'),
    );
    const [unheard] = [without(soFar, 'ConsultationRecorded')];
    expect(statusOf('CTT-7.2.1', unheard)).toBe('due');
    expect(statusOf('CTT-7.2.1', soFar)).toBe('met');
    const withdrawn = tell('2026-09-12', 'placement', 'PlacementWithdrawn', { reason: 'other' });
    expect(statusOf('CTT-7.2.1', [...unheard, withdrawn])).toBeUndefined();
    expect(statusOf('CTT-7.3.1', [...unheard, withdrawn])).toBeUndefined();
    expect(statusOf('CTT-7.3.1', unheard)).toBe('due');
  });
  it('is breached where it was found unmet later on', () => {
    const found = tell('2026-11-20', 'placement', 'GateFoundUnmet', {
      gate: 'StartPlacement',
      commandId: 'c-1',
      clauses: ['CTT-7.5.7'],
    });
    expect(statusOf('CTT-7.5.7', [...CTT_LIFE, found])).toBe('breached');
  });
});
