import { dayInWords, type DataOf, type Event } from '#libs/kernel';
import type { PolicyEvent } from './domain/policy/policy.ts';
import type { SchoolEvent } from './domain/school/school.ts';
import type { TrustEvent } from './domain/trust/trust.ts';

type Sentences<E extends Event> = { readonly [T in E['type']]: (data: DataOf<E, T>) => string };

/** Each fact as one sentence that a governor understands; a forgotten event does not compile. */
export const trail: Sentences<TrustEvent | PolicyEvent | SchoolEvent> = {
  TrustRegistered: ({ name }) => `${name} was entered in the ledger.`,
  PolicyProfilePublished: ({ version, profile, effectiveFrom }) =>
    `The trust’s policy was published as “${profile.title}” (${version}), in force from ${dayInWords(effectiveFrom)}.`,
  SchoolRegistered: ({ name }) => `${name} was entered in the ledger.`,
  SchoolCalendarSet: ({ terms }) => `The school’s calendar was set: ${terms.map(({ name }) => name).join(', ')}.`,
  SessionTimesSet: ({ am, pm }) =>
    `The school’s sessions were set: ${am.start} to ${am.end} and ${pm.start} to ${pm.end}.`,
  AttendanceTargetSet: ({ percent }) => `The school’s attendance target was set to ${percent} %.`,
  ApprovalDelegated: ({ from, until }) =>
    `The headteacher delegated the approval of placements from ${dayInWords(from)} to ${dayInWords(until)}.`,
};
