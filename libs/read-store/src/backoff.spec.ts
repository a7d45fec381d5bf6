import { backoff } from './backoff.ts';

describe('The wait before another attempt', () => {
  it.each([
    [1, 50, 100],
    [2, 100, 200],
    [5, 800, 1_600],
    [10, 2_500, 5_000],
    [2_000, 2_500, 5_000],
  ])('after %d failures lies between %d and %d ms', (failures, shortest, longest) => {
    expect(backoff(failures, () => 0)).toBe(shortest);
    expect(backoff(failures, () => 1)).toBe(longest);
  });
});
