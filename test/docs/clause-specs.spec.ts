import { CLAUSES, clause, isKnownClause } from '#libs/policy';
import { clauseMarks, listedUnshown, unshown } from './pages/clause-specs.ts';

const marks = clauseMarks();
const missing = unshown(marks);
const listed = listedUnshown();

describe('Each clause of the policies', () => {
  it('is shown kept, and violated, by specs that say so; none loses its spec', () =>
    expect(missing.filter((each) => !listed.includes(each))).toEqual([]));

  it('leaves the list of those without one once it has one', () =>
    expect(listed.filter((each) => !missing.includes(each))).toEqual([]));

  it('is named by its id', () => expect(marks.filter((mark) => !isKnownClause(mark.clause))).toEqual([]));

  it('would be missed', () => {
    const without = (id: string) =>
      unshown(marks.filter((mark) => mark.clause !== id)).filter((each) => each.includes(id));
    expect(without('CTT-7.2.10')).toEqual(['CTT-7.2.10 kept', 'CTT-7.2.10 violated']);
    expect(without('F-1.2')).toEqual([]);
  });

  it('needs no violation where it cannot be broken', () =>
    expect(unshown([], [clause('CTT-0.1'), clause('CTT-1.1')])).toEqual([
      'CTT-0.1 kept',
      'CTT-1.1 kept',
      'CTT-1.1 violated',
    ]));

  it('is listed once, in the order of the policies', () => {
    const order = CLAUSES.map(({ id }) => id as string);
    const places = listed.map((each) => order.indexOf(each.split(' ')[0] ?? ''));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(new Set(listed).size).toBe(listed.length);
  });
});
