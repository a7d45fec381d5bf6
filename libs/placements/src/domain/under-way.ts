import { same, type LocalDate } from '#libs/kernel';
import type { Asked } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import { notEnded } from './standing.ts';
import type { Course, Placed, Placement } from './state.ts';

/** A placement that has started and not ended. */
export type UnderWay = Placed & Readonly<{ course: Course }>;

/** The placement as it goes on. */
export function underWay(state: Placement): UnderWay {
  const { course, ...standing } = notEnded(state);
  if (!course) throw reject('placement-not-live');
  return { ...standing, course };
}

/** The day of something in the course of a placement: it has come, and is not before the start. */
export function dayInCourse(date: LocalDate, { course: { startedOn } }: UnderWay, { today }: Asked): LocalDate {
  notInFuture(date, today);
  if (date < startedOn) throw reject('date-before-start', { date, startedOn });
  return date;
}

/** A day that has come. */
export function notInFuture(date: LocalDate, today: LocalDate): void {
  if (date > today) throw reject('date-in-future', { date, today });
}

/** Where the second day is known, it is later than the first. */
export function later(first: LocalDate, second: LocalDate | undefined): void {
  if (second !== undefined && second <= first) throw reject('dates-out-of-order', { first, second });
}

/** The event, unless just that was told before. */
export const unlessTold = <E extends PlacementEvent>(event: E, ...told: readonly (E['data'] | undefined)[]): E[] =>
  told.some((one) => same(one, event.data)) ? [] : [event];
