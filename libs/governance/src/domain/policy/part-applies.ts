import type { AppliesToExisting, ProfilePart, WhenForExisting } from '#libs/policy';

/** From when on one part of a profile holds for placements that were there before it. */
export type PartApplies = Readonly<{ part: ProfilePart; when: WhenForExisting }>;

/** The same as an event keeps it, where anything is said. */
export const appliesOf = (parts: readonly PartApplies[] = []): Readonly<{ appliesToExisting?: AppliesToExisting }> =>
  parts.length === 0 ? {} : { appliesToExisting: Object.fromEntries(parts.map(({ part, when }) => [part, when])) };
