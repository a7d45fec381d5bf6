import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkOf, decisionRecords } from './pages/adr-index.page.ts';
import { root } from './repository.ts';

const HEADINGS = ['Context', 'Options', 'Decision', 'Consequences', 'How it is checked'];
const records = decisionRecords();

describe('The records of decisions', () => {
  it('are numbered from 1, each once', () =>
    expect(records.map(({ number }) => number)).toStrictEqual(records.map((_, index) => index + 1)));

  describe.each(records)('$file', ({ file, number, text, ...record }) => {
    it('bears its number', () => expect(Number(file.slice(0, 4))).toBe(number));
    it('is at most 60 lines', () => expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60));
    it('has its five parts, in order', () =>
      expect([...text.matchAll(/^\*\*([^*]+)\.\*\*/gm)].map(([, heading]) => heading)).toStrictEqual(HEADINGS));
    it('is checked by what is there', () => {
      const check = checkOf({ file, number, text, ...record });
      const paths = [...check.matchAll(/`((?:libs|test|apps|docs|\.)[\w./-]*\/?[\w.-]+)`/g)].map(
        ([, path = '']) => path,
      );
      expect(check).not.toBe('');
      expect(paths.filter((path) => !existsSync(join(root, path)))).toStrictEqual([]);
    });
  });
});
