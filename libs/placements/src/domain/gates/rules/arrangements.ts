import { addDays, type LocalDate } from '#libs/kernel';
import type { GateRules } from '#libs/policy';
import { proposalIn, type Facts } from '../facts.ts';
import { missing, PREPARERS } from '../missing.ts';

const DAYS_IN_A_WEEK = 7;

/** What must be set out from the start: what it is for, when the student attends, and until when (CRST-4.2 to 4.4, F-2.2). */
export const arrangementRules = {
  objectives: (facts) =>
    proposalIn(facts)?.objectives.length
      ? undefined
      : missing('Set out at least one objective of the placement.', ...PREPARERS),
  timetable: (facts) =>
    timetableIn(facts)?.length
      ? undefined
      : missing('Set out the days and times at which the student attends the provider.', ...PREPARERS),
  'planned-end': (facts) =>
    plannedEndIn(facts) ? undefined : missing('Set out when the placement is to end.', ...PREPARERS),
  'maximum-period': (facts, { parameters: { maximumWeeks } }) => {
    const end = plannedEndIn(facts);
    if (!end) return missing('Agree the longest time that the placement may take.', ...PREPARERS);
    if (maximumWeeks === null || end <= addDays(startIn(facts), maximumWeeks * DAYS_IN_A_WEEK)) return undefined;
    return missing(`The placement may take ${maximumWeeks} weeks at most.`, ...PREPARERS);
  },
} satisfies GateRules<Facts>;

const timetableIn = ({ notice, state, proposal }: Facts) => (notice ?? state ?? proposal)?.timetable;

const plannedEndIn = ({ contract, state, proposal }: Facts): LocalDate | undefined =>
  (contract ?? state ?? proposal)?.plannedEnd;

/** When the placement starts, as far as it is known; a day that nobody has set is the day of asking. */
const startIn = (facts: Facts): LocalDate =>
  facts.start?.startedOn ??
  facts.state?.course?.startedOn ??
  facts.notice?.firstDay ??
  proposalIn(facts)?.plannedStart ??
  facts.asked.occurredOn;
