/** A figure with what it was worth: its median over the rounds, and the least and most that a round came to. */
export type Figure = Readonly<{ median: number; least: number; most: number }>;

/** The figure that so many rounds came to. */
export const figureOf = (rounds: readonly number[]): Figure => {
  const sorted = rounds.toSorted((a, b) => a - b);
  const [low = NaN, high = low] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return { median: (low + high) / 2, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN };
};

/** Round by round, one rate over another: only what ran side by side is compared. */
export const ratioOf = (ours: readonly number[], theirs: readonly number[]): Figure =>
  figureOf(ours.map((rate, round) => rate / (theirs[round] ?? NaN)));
