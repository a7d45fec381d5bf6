import { CLAUSES, clause, isKnownClause, UnknownClause } from './catalogue.ts';
import { isClauseId } from './clause.ts';
import { clausesOf, nationalFacts } from './clause-table.ts';

const ids = (keep: (each: (typeof CLAUSES)[number]) => boolean) => CLAUSES.filter(keep).map(({ id }) => id);

describe('The catalogue of clauses', () => {
  it('finds a clause by its id', () =>
    expect(clause('CTT-7.2.10')).toEqual({
      id: 'CTT-7.2.10',
      policy: 'CTT',
      line: 137,
      kind: 'gate',
      obliged: ['parent'],
      title: 'The parents or carers have signed the contract',
      verified: true,
      sentences: [{ line: 137, nth: 1, digest: '4e134fd95fd8e7b7' }],
      stricterThanText: true,
    }));

  it('finds a national fact by its id', () =>
    expect(clause('F-4.2')).toEqual({
      id: 'F-4.2',
      policy: 'national',
      line: null,
      kind: 'gate',
      obliged: ['school'],
      title: 'The school always knows at which address the student is',
      verified: false,
      sentences: [],
    }));

  it('does not know what is not in it', () => {
    expect([isKnownClause('CTT-7.2.10'), isKnownClause('CTT-7.2.12')]).toEqual([true, false]);
    expect(() => clause('CTT-7.2.12')).toThrow(UnknownClause);
    expect(() => clause('CTT-7.2.12')).toThrow('No clause of the catalogue is called CTT-7.2.12');
  });

  it('names each clause once', () => expect(new Set(CLAUSES.map(({ id }) => id)).size).toBe(CLAUSES.length));

  it('says in a line each what the clause is about, and whom it binds', () => {
    expect(CLAUSES.filter(({ title }) => title.length < 20 || title.length > 90)).toEqual([]);
    expect(CLAUSES.filter(({ obliged }) => obliged.length === 0 || new Set(obliged).size < obliged.length)).toEqual([]);
  });

  it('says no two things in the same words', () => {
    const titles = CLAUSES.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
  });

  it('owns up to where it is stricter than the text', () =>
    expect(ids(({ stricterThanText }) => stricterThanText === true)).toEqual([
      'CTT-5.3',
      'CTT-7.2.3',
      'CTT-7.2.4',
      'CTT-7.2.10',
      'CTT-7.3.11',
      'CTT-7.3.21',
      'CTT-7.3.23',
      'CTT-7.3.24',
      'CTT-7.5.7',
      'CTT-7.6.5',
      'CTT-7.7.4',
      'CRST-3.2',
    ]));

  it('knows what cannot be broken, and what is only worth a warning', () => {
    expect(ids(({ violation }) => violation === 'none')).toEqual([
      'CTT-0.1',
      'CTT-5.1',
      'CTT-6.4c',
      'CTT-6.4d',
      'CTT-7.1.1',
      'CTT-7.1.n',
      'CRST-1',
      'CRST-3.1',
    ]);
    expect(ids(({ violation }) => violation === 'warning')).toEqual(['CTT-8.1', 'CTT-7.1.2', 'CTT-7.1.3', 'CRST-3.3']);
  });

  it('owns up to national facts that nobody has seen at their source', () =>
    expect(ids(({ verified }) => !verified)).toEqual(['F-1.3', 'F-1.6', 'F-2.9', 'F-4.2']));
});

describe('The id of a clause', () => {
  it.each(['CTT-7.2.1', 'CTT-7.1.n', 'CTT-7.3.2b', 'CRST-M', 'CRST-4.8', 'F-2.10'])('may be %s', (id) =>
    expect(isClauseId(id)).toBe(true),
  );

  it.each(['', 'CTT-', 'CTT 7.2', 'ctt-7.2', 'XCTT-7.2', 'CTT-7.2 ', 'LA-1', 'CTT-.1'])('cannot be "%s"', (id) =>
    expect(isClauseId(id)).toBe(false),
  );

  it('is never made up by a table', () => {
    expect(() => clausesOf('CTT', [['7 2', 1, 'gate', 'school', 'Nothing']])).toThrow(
      'CTT-7 2 is not the id of a clause',
    );
    expect(() => nationalFacts([['two', 'gate', 'school', true, 'Nothing']])).toThrow(
      'F-two is not the id of a clause',
    );
  });
});
