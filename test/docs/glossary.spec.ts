import { ROLES } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { problemEntries } from './pages/problems.page.ts';
import { readJson, readText } from './repository.ts';

const rows = [...readText('docs/glossary.md').matchAll(/^\| (.+?) \| (.+?) \| (.*?) ?\|$/gm)].slice(2);

const wordsIn = (cell: string): readonly string[] => cell.split(', ').filter((word) => word !== '');

/** What a name says: its words, in lower case. */
const spoken = (name: string): string =>
  ` ${name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z]+/g, ' ')
    .toLowerCase()} `;

const avoided = rows.flatMap(([, , , not = '']) => wordsIn(not));

/** The avoided words that a name says, plural or not. */
const saidIn = (name: string): readonly string[] =>
  avoided.filter((word) => [word, `${word}s`].some((form) => spoken(name).includes(` ${form} `)));

const events = [...readText('docs/events.md').matchAll(/\*\*(\w+)\*\*/g)].map(([, name = '']) => name);
const { paths } = readJson<{ paths: Readonly<Record<string, unknown>> }>('docs/openapi.json');
const names = {
  events,
  'commands and queries': Object.keys(ACCESS),
  routes: Object.keys(paths),
  roles: ROLES,
  problems: problemEntries().map(({ code }) => code),
};

describe('The words of the glossary', () => {
  it('are found', () => {
    expect(avoided).toEqual(expect.arrayContaining(['booking', 'guardian', 'inspection']));
    expect(events).toContain('AbsenceReported');
  });

  it('stand once each', () => {
    const words = rows.map(([, word = '']) => word);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(Object.entries(names))('are the words of %s', (_what, all) => {
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((name) => saidIn(name).length > 0)).toStrictEqual([]);
  });

  it.each(['CancelPlacement', 'GuardianConsulted', '/v1/placements/{placementId}/inspections'])(
    'would find %s out',
    (name) => expect(saidIn(name)).not.toStrictEqual([]),
  );
});
