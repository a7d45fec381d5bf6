import { addDays, type LocalDate } from '#libs/kernel';
import { clause } from '../clauses/catalogue.ts';
import type { ClauseId } from '../vocabulary.ts';

/** How a clause of governance stands on a day. */
export type StandingState = 'met' | 'due' | 'overdue' | 'breached';

/** A clause, how it stands, by when it has to be met where it falls due, and what it is about where there are several. */
export type StandingLine = Readonly<{ clause: ClauseId; state: StandingState; dueBy?: LocalDate; about?: string }>;

/** A clause that holds or does not. */
export const holds = (id: string, met: boolean): StandingLine => ({
  clause: clause(id).id,
  state: met ? 'met' : 'breached',
});

/** What has to be done again and again, by a day. */
export const renewedBy = (id: string, dueBy: LocalDate, on: LocalDate): StandingLine => ({
  clause: clause(id).id,
  state: dueBy < on ? 'overdue' : 'met',
  dueBy,
});

/** What has to be done once so many days after something: `done` where it was, and by when it was. */
export function doneWithin(
  id: string,
  {
    since,
    days,
    done,
    about,
  }: Readonly<{ since: LocalDate; days: number; done: LocalDate | undefined; about?: string }>,
  on: LocalDate,
): StandingLine {
  const dueBy = addDays(since, days);
  const state =
    done !== undefined && done <= on ? (done <= dueBy ? 'met' : 'breached') : dueBy < on ? 'overdue' : 'due';
  return { clause: clause(id).id, state, dueBy, ...(about !== undefined && { about }) };
}
