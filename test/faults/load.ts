import { idIn, streamName, type RecordedEvent } from '#libs/kernel';
import { about, creating, type Command } from './commands.ts';
import { document, LEAD, proposalOf, SCHOOL_DAYS, times } from './invented.ts';
import type { School } from './school.ts';
import { shuffled } from './seeded.ts';

/** Commands in a round. */
export const AT_ONCE = 2_000;

/** When all rounds are: the school days of SCHOOL_DAYS are over. */
export const LOAD_TIME = '2027-07-01T12:00:00Z';

const [VISITS, VIEWS, ABSENCES, PROPOSALS, CONTRACTS] = [1, 1, 1, 100, 5];

/** A round's commands, all of them acceptable whatever the order they arrive in, none of them without an event. */
export function loadOf(school: School, round: number, random: () => number, count = AT_ONCE): readonly Command[] {
  const { live } = school;
  const half = live.length / 2;
  const halves = [live.slice(0, half), live.slice(half)];
  const commands = [
    ...(halves[round % 2] ?? []).map((id) => unsatisfactory(id, round)),
    ...(halves[(round + 1) % 2] ?? []).map((id) => formalReview(id, round)),
    ...live.flatMap((id) => monitored(id, round)),
    ...school.contracts.slice(round * CONTRACTS, (round + 1) * CONTRACTS).map(declined),
    ...times(PROPOSALS).map((n) => proposed(school, round, n)),
    ...suspicions(school, round),
  ];
  const enrolments = times(count - commands.length).map((n) => enrolled(school, `enrol-${round}-${n}`));
  return shuffled([...commands, ...enrolments], random);
}

/** Two events at once: half of the placements have such a report in one round, and the formal review in the next. */
const unsatisfactory = (id: string, round: number): Command =>
  about('placement', id, {
    key: `report-${round}-${id}`,
    operation: 'SubmitProgressReport',
    body: {
      periodFrom: '2027-06-01',
      periodTo: '2027-06-30',
      progress: 'unsatisfactory',
      report: document(100 + round),
    },
    events: ['ProgressReportSubmitted', 'FormalReviewRequired'],
  });

const formalReview = (id: string, round: number): Command =>
  about('placement', id, {
    key: `formal-${round}-${id}`,
    operation: 'HoldFormalReview',
    body: {
      attendees: ['school-leader', 'student', 'parent', 'provider'],
      missing: [],
      progress: 'unsatisfactory',
      cessationConsidered: { decision: 'continue', reason: document(200 + round) },
      nextReviewOn: '2027-07-15',
    },
    events: ['FormalReviewHeld'],
  });

const monitored = (id: string, round: number): readonly Command[] => [
  ...times(VISITS).map((n) => visited(id, round * VISITS + n)),
  ...times(VIEWS).map((n) => viewed(id, round * VIEWS + n)),
  ...times(ABSENCES).map((n) => absent(id, round * ABSENCES + n)),
];

const visited = (id: string, n: number): Command =>
  about('placement', id, {
    key: `visit-${n}-${id}`,
    operation: 'RecordVisit',
    body: { visitor: LEAD, studentSeen: true, record: document(1_000 + n) },
    events: ['VisitRecorded'],
  });

const viewed = (id: string, n: number): Command =>
  about('placement', id, {
    key: `view-${n}-${id}`,
    operation: 'CaptureStudentView',
    body: { views: document(2_000 + n), sentiment: 'mixed' },
    events: ['StudentViewCaptured'],
  });

const absent = (id: string, n: number): Command => ({
  ...about('placement', id, {
    key: `absence-${n}-${id}`,
    operation: 'ReportAbsence',
    body: { date: SCHOOL_DAYS[n >> 1], session: n % 2 === 0 ? 'AM' : 'PM', reason: 'illness' },
    events: ['AbsenceReported'],
  }),
  stream: streamName('attendance', id),
});

/** Two events at once, too: before the start, who will not sign ends the placement. */
const declined = (id: string): Command =>
  about('placement', id, {
    key: `decline-${id}`,
    operation: 'DeclineContract',
    body: { version: 1, party: 'school', signatory: LEAD },
    events: ['ContractDeclined', 'PlacementDeclined'],
  });

const proposed = ({ names, students }: School, round: number, n: number): Command =>
  creating('placement', {
    key: `propose-${round}-${n}`,
    operation: 'ProposePlacement',
    body: proposalOf(names, { studentId: students[n % students.length] ?? '' }),
    events: ['PlacementProposed'],
  });

const enrolled = ({ names }: School, key: string): Command =>
  creating('student', {
    key,
    operation: 'EnrolStudent',
    body: { schoolId: names['school'], yearGroup: 9 },
    events: ['StudentEnrolled'],
  });

/** One provider comes under suspicion, and the one of the round before is cleared: what is proposed there follows. */
function suspicions({ suspects }: School, round: number): readonly Command[] {
  const [now, before] = [suspects[round], suspects[round - 1]];
  return [
    ...(now ? [concern(now.providerId, 'raised')] : []),
    ...(before ? [concern(before.providerId, 'cleared')] : []),
  ];
}

const CONCERN = {
  raised: ['RaiseUnregisteredSchoolConcern', 'UnregisteredSchoolSuspected'],
  cleared: ['ClearUnregisteredSchoolConcern', 'UnregisteredSchoolConcernCleared'],
} as const;

/** A provider comes under suspicion, or is cleared of it. */
export function concern(providerId: string, what: keyof typeof CONCERN): Command {
  const [operation, event] = CONCERN[what];
  const told = { key: `${what}-${providerId}`, as: 'chiefExecutive', operation, body: { evidence: document(20) } };
  return about('provider', providerId, { ...told, events: [event] });
}

/** An absence more at each placement, round after round: one day a process tells that attendance is below the target. */
const SHORTFALL = 'AttendanceFellBelowTarget';

/** What the processes added: where they told of low attendance, once or more, and everything else. */
export const addedIn = (events: readonly RecordedEvent[]) => ({
  shortfalls: events.filter(({ type }) => type === SHORTFALL).map(({ stream }) => idIn(stream)),
  others: events.flatMap(({ type, stream }) => (type === SHORTFALL ? [] : [`${type} in ${stream}`])).toSorted(),
});

/** What the processes add of themselves, each once: halts at the provider under suspicion, their end at the one cleared. */
export const consequencesOf = ({ suspects }: School, round: number): readonly string[] => [
  ...(suspects[round - 1]?.placements ?? []).map((id) => `HaltLifted in placement-${id}`).toSorted(),
  ...(suspects[round]?.placements ?? []).map((id) => `PlacementHalted in placement-${id}`).toSorted(),
];
