import type { LocalDate } from '#libs/kernel';
import type { AppliesToExisting, ProfilePart, Subject } from './published.ts';

type Dated = Readonly<{ effectiveFrom: LocalDate; appliesToExisting?: AppliesToExisting }>;

/** Those in effect by a day, in the order in which they came into effect; of two from one day the one published last is last. */
export const inEffectBy = <T extends Dated>(published: readonly T[], on: LocalDate): readonly T[] =>
  published
    .filter(({ effectiveFrom }) => effectiveFrom <= on)
    .toSorted((one, other) =>
      one.effectiveFrom < other.effectiveFrom ? -1 : Number(one.effectiveFrom > other.effectiveFrom),
    );

/**
 * Which of several, in the order of their coming into effect, each part is taken from. What is new goes by the last one; what was
 * there before goes by the one it began under, and by a later one as far as that says (its next review, or never).
 */
export function partsFrom<T extends Dated>(
  inEffect: readonly T[],
  { proposedOn, reviewsHeldOn = [] }: Subject,
  on: LocalDate,
): (part: ProfilePart) => T | undefined {
  const begunUnder = inEffect.filter(({ effectiveFrom }) => proposedOn === undefined || effectiveFrom <= proposedOn);
  const later = inEffect.slice(begunUnder.length);
  const holds = ({ effectiveFrom, appliesToExisting }: T, part: ProfilePart): boolean => {
    const when = appliesToExisting?.[part] ?? 'immediately';
    if (when !== 'at-next-review') return when === 'immediately';
    return reviewsHeldOn.some((heldOn) => effectiveFrom <= heldOn && heldOn <= on);
  };
  return (part) => later.filter((one) => holds(one, part)).at(-1) ?? begunUnder.at(-1);
}
