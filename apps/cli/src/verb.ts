import type { ParseArgsOptionsConfig } from 'node:util';

/** One word of the operator's: what it is for, how it is asked, and what it does with what was asked. */
export type Verb = Readonly<{
  summary: string;
  usage: string;
  options: ParseArgsOptionsConfig;
  /** How many words may stand beside the options; none where not said. */
  words?: number;
  run: (asked: Asked) => Promise<void>;
}>;

/** The options that were given, and what stood beside them. */
export type Asked = Readonly<{ values: Readonly<Record<string, unknown>>; positionals: readonly string[] }>;

/** What was asked cannot be done as it was asked: the operator is told how it can. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An option's text; undefined where it was not given. */
export const text = ({ values }: Asked, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};
