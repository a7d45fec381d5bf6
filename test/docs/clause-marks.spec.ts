import { marksIn } from './pages/clause-marks.ts';

const marks = (text: string) => marksIn('a.spec.ts', text).map(({ clause, shows }) => `${clause} ${shows}`);

describe('The mark of a clause in the sentence of a spec', () => {
  it('tells the clause, what is shown, and where', () =>
    expect(marksIn('a.spec.ts', `it('is signed [CTT-7.2.10 kept]', () => x());`)).toEqual([
      { clause: 'CTT-7.2.10', shows: 'kept', sentence: 'is signed', path: 'a.spec.ts' },
    ]));

  it('may name several clauses, and a sentence may bear several marks', () =>
    expect(marks(`it('is so [CTT-1.1 CTT-2.1 kept] [CRST-M violated]', () => x());`)).toEqual([
      'CTT-1.1 kept',
      'CTT-2.1 kept',
      'CRST-M violated',
    ]));

  it.each([
    ['the table', `it.each(['CTT-1.1', 'CTT-2.1'])('is so [%s kept]', x);`],
    ['rows of it', `it.each([{ clause: 'CTT-1.1', n: 1 }, { clause: 'CTT-2.1', n: 2 }])('is so [$clause kept]', x);`],
    ['a constant', `const ROWS = [['CTT-1.1', 1], ['CTT-2.1', 2]];\nit.each(ROWS)('is so [%s kept]', x);`],
    ['keys of one', `const ALL = { 'CTT-1.1': 1, 'CTT-2.1': 2 };\nit.each(Object.entries(ALL))('is so [%s kept]', x);`],
    [
      'a table around it',
      `describe.each(['CTT-1.1', 'CTT-2.1'])('%s', (id) => { it(\`is so [\${id} kept]\`, () => x()); });`,
    ],
  ])('takes ids from %s', (_, text) => expect(marks(text)).toEqual(['CTT-1.1 kept', 'CTT-2.1 kept']));

  it.each([
    ['in no sentence', `const words = 'is so [CTT-1.1 kept]';`],
    ['of a group', `describe('is so [CTT-1.1 kept]', () => undefined);`],
    ['of what is neither', `it('is so [CTT-1.1 hoped]', () => x());`],
  ])('is none %s', (_, text) => expect(marks(text)).toEqual([]));
});
