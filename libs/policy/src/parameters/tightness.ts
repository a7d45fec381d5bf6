/**
 * In which direction a parameter becomes tighter. `atLeast(one, other)`: does `one` ask no less than `other`? `tighter` is what
 * asks no less than either: the least of that kind.
 */
export type Tightness<T> = Readonly<{
  says: string;
  atLeast: (one: T, other: T) => boolean;
  tighter: (one: T, other: T) => T;
}>;

/** A number that asks more the higher it is: notice, targets. */
export const higher: Tightness<number> = {
  says: 'higher',
  atLeast: (one, other) => one >= other,
  tighter: Math.max,
};

/** A number that asks more the lower it is: days until something is overdue. */
export const lower: Tightness<number> = { says: 'lower', atLeast: (one, other) => one <= other, tighter: Math.min };

const limit = (most: number | null): number => most ?? Number.POSITIVE_INFINITY;

/** A limit that asks more the lower it is; none at all asks least. */
export const lowerIfAny: Tightness<number | null> = {
  says: 'lower, where there is a limit',
  atLeast: (one, other) => limit(one) <= limit(other),
  tighter: (one, other) => (limit(one) <= limit(other) ? one : other),
};

/** What must be there: each more asks more. */
export const longer = <T>(): Tightness<readonly T[]> => ({
  says: 'longer',
  atLeast: (one, other) => other.every((each) => one.includes(each)),
  tighter: (one, other) => [...new Set([...one, ...other])],
});

/** What is allowed: each fewer asks more. */
export const shorter = <T>(): Tightness<readonly T[]> => ({
  says: 'shorter',
  atLeast: (one, other) => one.every((each) => other.includes(each)),
  tighter: (one, other) => one.filter((each) => other.includes(each)),
});

/** Choices from the loosest to the tightest. */
export const ranked = <T extends string>(...choices: readonly T[]): Tightness<T> => ({
  says: `later in ${choices.join(', ')}`,
  atLeast: (one, other) => choices.indexOf(one) >= choices.indexOf(other),
  tighter: (one, other) => (choices.indexOf(one) >= choices.indexOf(other) ? one : other),
});
