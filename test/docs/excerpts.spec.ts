import { blocksOf, standsIn } from './markdown-blocks.ts';
import { readText } from './repository.ts';

const TOUR = 'docs/tour.md';
const text = readText(TOUR);

/** The file that is named last above a block. */
const fileAbove = (line: number): string => {
  const above = text.split('\n').slice(0, line).join('\n');
  return [...above.matchAll(/\]\(\.\.\/([\w./-]+\.ts)\)/g)].at(-1)?.[1] ?? 'package.json';
};

const excerpts = blocksOf(TOUR).filter(({ language }) => language === 'ts');

describe('The tour', () => {
  it('shows code', () => expect(excerpts.length).toBeGreaterThan(10));

  it.each(excerpts.map((block) => [block.line, fileAbove(block.line), block] as const))(
    'line %i shows what stands in %s',
    (_line, file, block) => expect(standsIn(readText(file), block) ? file : block.text).toBe(file),
  );

  it('would be found out', () => {
    const [block] = excerpts;
    expect(block && standsIn('something else', block)).toBe(false);
  });
});
