import { dayInWords, type DataOf } from '#libs/kernel';
import type { SafeguardingEvent } from './domain/events.ts';

const inWords = (code: string): string => code.replaceAll('-', ' ');

/**
 * Each fact as one sentence, for the concern's own record: no trail of a placement shows them. A forgotten event does not
 * compile.
 */
export const trail: { readonly [T in SafeguardingEvent['type']]: (data: DataOf<SafeguardingEvent, T>) => string } = {
  SafeguardingConcernRaised: ({ occurredOn }) =>
    `A concern of ${dayInWords(occurredOn)} was raised with the school’s safeguarding lead.`,
  SafeguardingConcernAcknowledged: () => 'The safeguarding lead acknowledged the concern.',
  SafeguardingActionTaken: ({ action, on }) => `On ${dayInWords(on)} this was done: ${inWords(action)}.`,
  SafeguardingConcernClosed: ({ outcome }) => `The concern was closed: ${inWords(outcome)}.`,
  ConcernAccessGranted: ({ until }) =>
    `The headteacher was given access until ${dayInWords(until)}, for a need that is on record.`,
};
