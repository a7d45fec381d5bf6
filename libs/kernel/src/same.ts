/** Do two pieces of plain data say the same? The order of keys does not matter, and what is undefined is absent. */
export const same = (one: unknown, other: unknown): boolean => {
  if (!isObject(one) || !isObject(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same(one[key], other[key]));
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
