import { same } from '#libs/kernel';
import { followedBy, type SchoolCalendar, type Term } from '#libs/policy';
import { reject } from '../rejections.ts';
import { registeredSchool, type School, type SchoolEvent } from './school.ts';

/** Sets when a school is open, from the first day of these terms on; terms that were over by then are not lost. */
export function setSchoolCalendar(told: SchoolCalendar, state: School): readonly SchoolEvent[] {
  const { terms, closedDays, insetDays, bankHolidays } = told;
  const calendar = { terms, closedDays, ...(insetDays && { insetDays }), ...(bankHolidays && { bankHolidays }) };
  const present = registeredSchool(state).calendar;
  if (same(present, followedBy(present, calendar))) return [];
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
