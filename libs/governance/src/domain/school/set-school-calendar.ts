import { same } from '#libs/kernel';
import type { SchoolCalendar, Term } from '#libs/policy';
import { reject } from '../rejections.ts';
import { registeredSchool, type School, type SchoolEvent } from './school.ts';

export function setSchoolCalendar({ terms, closedDays }: SchoolCalendar, state: School): readonly SchoolEvent[] {
  const calendar = { terms, closedDays };
  if (same(registeredSchool(state).calendar, calendar)) return [];
  const inOrder = terms.every((term, index) => isInOrder(term) && follows(term, terms[index - 1]));
  if (!inOrder) throw reject('calendar-out-of-order');
  return [{ type: 'SchoolCalendarSet', data: calendar }];
}

const follows = (term: Term, before: Term | undefined): boolean => before === undefined || before.to < term.from;

/** A half-term has both its days or neither. */
function isInOrder({ from, to, halfTermFrom, halfTermTo }: Term): boolean {
  if (halfTermFrom === undefined || halfTermTo === undefined) return halfTermFrom === halfTermTo && from <= to;
  return from < halfTermFrom && halfTermFrom <= halfTermTo && halfTermTo < to;
}
