import { createHash } from 'node:crypto';

/** A sentence as it stands in a text. */
export type Written = Readonly<{ line: number; nth: number; digest: string }>;

/** How a text is read sentence by sentence: line by line, a heading as one, a line's sentences at their full stops. */
export const sentencesIn = (lines: readonly string[]): readonly Written[] =>
  lines.flatMap((line, index) =>
    partsOf(line.trim()).map((sentence, at) => ({ line: index + 1, nth: at + 1, digest: digestOf(sentence) })),
  );

function partsOf(line: string): readonly string[] {
  if (line === '') return [];
  return line.startsWith('#') ? [line] : line.split(/(?<=[.!?])\s+/);
}

const digestOf = (sentence: string): string => createHash('sha256').update(sentence).digest('hex').slice(0, 16);
