import { addDays, type EventId, type LocalDate, type Role } from '#libs/kernel';
import { clausesOfDuty, dutyKind, type ClauseId, type DutyKind } from '#libs/policy';
import type { Moment } from '../fact.ts';
import type { Version } from '../trust-file.ts';

/** How a duty was closed: done, or no longer owed. */
export type Closing = Readonly<{ how: 'fulfilled' | 'lapsed'; on: LocalDate; by: EventId }>;

/**
 * Something that somebody has to do by a day. `key` tells duties of one kind apart that stand beside each other (two targets);
 * `clauses` are those that ask for it, the first of them named in lists. Where it stands on a day follows by comparison.
 */
export type Duty = Readonly<{
  kind: DutyKind;
  key: string;
  clauses: readonly ClauseId[];
  owner: Role;
  raisedBy: EventId;
  raisedOn: LocalDate;
  dueOn: LocalDate;
  breachedFrom: LocalDate;
  closed: Closing | null;
}>;

/** What raises a duty, and until when it is to be done; `clauses` stand in place of those of its kind. */
export type Raising = Readonly<{
  kind: DutyKind;
  key?: string;
  owner?: Role;
  clauses?: readonly ClauseId[];
  by: Moment;
  dueOn: LocalDate;
}>;

/** A duty as it is raised; nothing where no clause of the version asks for it. */
export function raised(raising: Raising, { policies, profile }: Version): Duty | undefined {
  const { kind, key = '', owner, by, dueOn } = raising;
  const clauses = raising.clauses ?? clausesOfDuty(kind, policies).map(({ id }) => id);
  if (clauses.length === 0) return undefined;
  const { owner: whose, grace } = dutyKind(kind);
  const graceDays = grace === undefined ? 0 : profile.parameters[grace];
  return {
    kind,
    key,
    clauses,
    owner: owner ?? whose,
    raisedBy: by.id,
    raisedOn: by.on,
    dueOn,
    breachedFrom: addDays(dueOn, graceDays + 1),
    closed: null,
  };
}

/** The duty as somebody did it. */
export const fulfilled = (duty: Duty, by: Moment | undefined): Duty =>
  by ? { ...duty, closed: { how: 'fulfilled', on: by.on, by: by.id } } : duty;

/** The duty, which nobody owes any longer from a moment on; what was done before stays done. */
export const lapsedAt = (duty: Duty, end: Moment | undefined): Duty =>
  !end || (duty.closed && duty.closed.on <= end.on)
    ? duty
    : { ...duty, closed: { how: 'lapsed', on: end.on, by: end.id } };

/** Where a duty stands on a day: `kept` in time, `late` done behind its day, `lapsed` no longer owed, `missed` if it was overdue then. */
export type DutyStanding = 'not-raised' | 'due' | 'overdue' | 'breached' | 'kept' | 'late' | 'lapsed' | 'missed';

export function dutyOn({ raisedOn, dueOn, breachedFrom, closed }: Duty, date: LocalDate): DutyStanding {
  if (date < raisedOn) return 'not-raised';
  if (closed && closed.on <= date) return closing(closed, dueOn);
  if (date <= dueOn) return 'due';
  return date < breachedFrom ? 'overdue' : 'breached';
}

const closing = ({ how, on }: Closing, dueOn: LocalDate): DutyStanding => {
  if (how === 'fulfilled') return on <= dueOn ? 'kept' : 'late';
  return on <= dueOn ? 'lapsed' : 'missed';
};
