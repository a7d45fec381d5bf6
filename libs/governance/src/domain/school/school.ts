import { on, rejectLedger, type Aggregate, type Event, type LocalDate } from '#libs/kernel';
import type { SchoolId, Scope, TrustId } from '#libs/kernel';
import { followedBy, type SchoolCalendar } from '#libs/policy';
import type { Delegation, SessionTimes } from './school-day.ts';

/** Every fact that can stand on a school's stream. The names are stored for ever. */
export type SchoolEvent =
  | Event<'SchoolRegistered', { schoolId: SchoolId; trustId: TrustId; name: string; urn?: string }>
  | Event<'SchoolCalendarSet', SchoolCalendar>
  | Event<'SessionTimesSet', SessionTimes>
  | Event<'AttendanceTargetSet', { percent: number }>
  | Event<'ApprovalDelegated', Delegation>;

/** A school of a trust; what was not yet set is undefined. */
export type RegisteredSchool = Readonly<{
  status: 'registered';
  schoolId: SchoolId;
  trustId: TrustId;
  calendar: SchoolCalendar | undefined;
  sessionTimes: SessionTimes | undefined;
  attendanceTarget: number | undefined;
  delegations: readonly Delegation[];
}>;

export type School = Readonly<{ status: 'unknown' }> | RegisteredSchool;

const known =
  <Data>(step: (school: RegisteredSchool, data: Data) => Partial<RegisteredSchool>) =>
  (school: School, data: Data): School =>
    school.status === 'unknown' ? school : { ...school, ...step(school, data) };

const nothingYet = {
  calendar: undefined,
  sessionTimes: undefined,
  attendanceTarget: undefined,
  delegations: [],
} as const;

/** A school, as the ledger needs one: whose it is, when it is open, and who may approve in the headteacher's place. */
export const school: Aggregate<School, SchoolEvent> = {
  category: 'school',
  initialState: { status: 'unknown' },
  evolve: on<School, SchoolEvent>({
    SchoolRegistered: (_, { schoolId, trustId }) => ({ ...nothingYet, status: 'registered', schoolId, trustId }),
    SchoolCalendarSet: known((earlier, calendar) => ({ calendar: followedBy(earlier.calendar, calendar) })),
    SessionTimesSet: known((_, sessionTimes) => ({ sessionTimes })),
    AttendanceTargetSet: known((_, { percent }) => ({ attendanceTarget: percent })),
    ApprovalDelegated: known(({ delegations }, delegation) => ({ delegations: [...delegations, delegation] })),
  }),
};

/** Whose the school's record is; nothing where nobody registered it. */
export const scopeOfSchool = (state: School): Scope | undefined =>
  state.status === 'unknown' ? undefined : { trustId: state.trustId, schoolId: state.schoolId };

/** The school, or the refusal of a record that nobody knows. */
export function registeredSchool(state: School): RegisteredSchool {
  if (state.status === 'unknown') throw rejectLedger('not-found');
  return state;
}

/** Had the headteacher delegated approval to this person for that day? */
export const delegateOn = (state: School, actorId: string, date: LocalDate): boolean =>
  state.status === 'registered' &&
  state.delegations.some(({ delegateId, from, until }) => delegateId === actorId && from <= date && date <= until);
