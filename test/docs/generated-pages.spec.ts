import { readText } from './repository.ts';
import { PAGES } from './pages.ts';
import { problemEntries } from './pages/problems.page.ts';
import { clauseCovers, isKept, names } from './pages/clause-cover.ts';
import { COMMANDS, eventsOf } from './pages/command-events.ts';

describe('The pages that are made from the code', () => {
  it.each(Object.keys(PAGES))('%s is what the code says (else: npm run docs)', (path) =>
    expect(readText(path)).toBe(PAGES[path]?.()),
  );

  it('have an anchor for every problem, as its type promises', () => {
    const text = readText('docs/problems.md');
    expect(problemEntries().filter(({ code }) => !text.includes(`<a id="${code}"></a>`))).toStrictEqual([]);
  });

  it('know every event that a decision answers with', () => {
    const text = readText('docs/events.md');
    expect(COMMANDS.flatMap(eventsOf).filter((event) => !text.includes(`**${event}**`))).toStrictEqual([]);
    expect(COMMANDS.filter((command) => eventsOf(command).length === 0)).toStrictEqual([]);
  });

  it('leave no gate uncovered', () =>
    expect(clauseCovers().filter((each) => each.clause.kind === 'gate' && !isKept(each))).toStrictEqual([]));

  it.each([
    ['(CTT-7.2.1)', true],
    ['see CTT-7.2.1.', true],
    ['CTT-7.2.11', false],
    ['CTT-7.2.1a', false],
    ['CTT-7.2.1.3', false],
  ])('take %s for CTT-7.2.1: %s', (text, expected) => expect(names(text, 'CTT-7.2.1')).toBe(expected));
});
