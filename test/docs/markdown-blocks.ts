import { readText } from './repository.ts';

/** A block of code in a page: its language, its text, and the line it begins at. */
export type Block = Readonly<{ page: string; line: number; language: string; text: string }>;

/** Every fenced block of a page. */
export function blocksOf(page: string): readonly Block[] {
  const text = readText(page);
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ 1: language = '', 2: body = '', index }) => ({
    page,
    line: text.slice(0, index).split('\n').length,
    language,
    text: body,
  }));
}

/** Lines without their indentation, so that an excerpt may stand further left than in its file. */
const dedented = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** Does the file hold the block, line for line? */
export const standsIn = (file: string, { text }: Block): boolean => dedented(file).includes(dedented(text));
