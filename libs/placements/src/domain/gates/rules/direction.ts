import { dayInWords } from '#libs/kernel';
import { clearSchoolDaysBefore, isSchoolDay, type GateRules } from '#libs/policy';
import { proposalIn, type Facts } from '../facts.ts';
import { missing, PREPARERS } from '../missing.ts';

/** When a school may direct a student off site, and how long beforehand it must say so. */
export const directionRules = {
  'direction-reason': (facts, { parameters: { directionReasons } }) => {
    const reason = proposalIn(facts)?.reason;
    if (reason && directionReasons.includes(reason)) return undefined;
    const text =
      directionReasons.length === 0
        ? 'This trust does not direct students off site: issue a contract instead.'
        : `A student is directed off site only for: ${directionReasons.join(', ')}. Issue a contract instead.`;
    return missing(text, 'headteacher');
  },
  'notice-period': ({ notice, start, state, context: { school } }, { parameters: { noticeSchoolDays } }) => {
    if (start && state?.notice && start.startedOn < state.notice.firstDay)
      return missing(`Start on ${dayInWords(state.notice.firstDay)}, as the notice says, or later.`, ...PREPARERS);
    if (!notice) return undefined;
    const calendar = school?.calendar;
    if (!calendar)
      return missing('Set the school’s calendar: notice is counted in school days.', 'headteacher', 'operator');
    if (!isSchoolDay(calendar, notice.firstDay))
      return missing('The first day must be a day on which the school is open.', 'headteacher');
    const clear = clearSchoolDaysBefore(calendar, notice.givenOn, notice.firstDay);
    if (clear >= noticeSchoolDays) return undefined;
    return missing(
      `Give notice ${noticeSchoolDays} clear school days before the first day; this is ${clear}.`,
      'headteacher',
    );
  },
} satisfies GateRules<Facts>;
