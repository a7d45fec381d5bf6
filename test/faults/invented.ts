import { CENTRAL_REGION, type Names } from '#libs/journeys';

export const times = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** A document that is kept elsewhere. */
export const document = (number: number) => ({
  documentRef: `fa000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  sha256: number.toString(16).padStart(64, '0'),
});

/** Who answers for every student here, and who leads on their placements. */
export const HOLDER = 'fa000001-0000-4000-8000-000000000000';
export const LEAD = CENTRAL_REGION.cast['apLead']?.id ?? '';

const EVERY_DAY = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, session: 'AM', start: '09:00', end: '12:00' },
  { weekday, session: 'PM', start: '12:45', end: '14:45' },
]);

type Change = Readonly<{ studentId: string; providerId?: string; reason?: string }>;

/** A proposal that passes every gate of Central Region's policy; at the story's own provider, unless told otherwise. */
export const proposalOf = ({ school, provider }: Names, change: Change): object => ({
  commissioningSchoolId: school,
  providerId: provider,
  reason: 'improve-behaviour',
  rationale: document(1),
  objectives: [{ area: 'behaviour', measure: 'count', goal: 2 }],
  timetable: EVERY_DAY,
  plannedStart: '2027-02-24',
  plannedEnd: '2027-07-21',
  namedLead: LEAD,
  ...change,
});

export const NOTICE = { firstDay: '2027-02-24', document: document(2), timetable: EVERY_DAY };

export const CONTRACT = {
  document: document(3),
  expectations: ['school', 'provider'].map((party, at) => ({ party, expectation: document(4 + at) })),
  funder: 'school',
  reportEveryDays: 28,
  plannedEnd: '2027-07-21',
};

/** School days of the summer term, latest last: on each, two sessions are expected of every placement under way. */
export const SCHOOL_DAYS = times(10 * 7)
  .map((day) => new Date(Date.UTC(2027, 3, 19 + day)).toISOString().slice(0, 10))
  .filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))
  .filter((day) => day !== '2027-05-03' && !(day >= '2027-05-31' && day <= '2027-06-04'));
