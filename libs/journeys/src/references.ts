import type { Names } from './journey.ts';

/** A step speaks of something that no earlier step has named. */
export class UnknownName extends Error {
  override readonly name = 'UnknownName';
}

/** The same data with every text `$name` replaced by what the name stands for. */
export function resolved(data: unknown, names: Names): unknown {
  if (typeof data === 'string') return data.startsWith('$') ? named(data.slice(1), names) : data;
  if (Array.isArray(data)) return data.map((member) => resolved(member, names));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, resolved(value, names)]));
}

function named(name: string, names: Names): string {
  const found = Object.hasOwn(names, name) ? names[name] : undefined;
  if (found === undefined) throw new UnknownName(`Nothing was named ${name} before`);
  return found;
}

/** What a JSON pointer (RFC 6901, without escapes) leads to. */
export const pointedAt = (data: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], data);
