import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { filesMatching, readText, root } from './repository.ts';

const PAGES = filesMatching('*.md', 'docs/**/*.md');

const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`]*`/g, '');

const linksIn = (page: string): readonly string[] =>
  [...withoutCode(readText(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);

/** The anchors of a page: those written out, and those of its headings. */
const anchorsOf = (page: string): readonly string[] => {
  const text = readText(page);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(/\s/g, '-'),
  );
  return [...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)];
};

const leadsNowhere = (page: string, link: string): boolean => {
  if (/^(https:|mailto:)/.test(link)) return false;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
};

describe('Every link', () => {
  it.each(PAGES)('of %s leads somewhere', (page) =>
    expect(linksIn(page).filter((link) => leadsNowhere(page, link))).toStrictEqual([]),
  );

  it('would be found out', () => {
    expect(leadsNowhere('README.md', 'docs/nothing.md')).toBe(true);
    expect(leadsNowhere('README.md', 'docs/problems.md#no-such-problem')).toBe(true);
    expect(leadsNowhere('README.md', 'docs/problems.md#clauses-unmet')).toBe(false);
  });
});
