/** The quantiles that are told of waits. */
export const QUANTILES = { median: 0.5, p90: 0.9, p99: 0.99 } as const;

/** What so large a part of all took at most. */
export const quantile = (took: readonly number[], part: number): number =>
  took.toSorted((one, other) => one - other).at(Math.floor(took.length * part)) ?? NaN;
