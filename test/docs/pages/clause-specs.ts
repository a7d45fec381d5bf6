import { CLAUSES, type Clause } from '#libs/policy';
import { filesMatching, readText } from '../repository.ts';
import { marksIn, type ClauseMark, type Shows } from './clause-marks.ts';

/** The list of what no spec shows yet, a line each (`CTT-7.4.1 kept`). It may only become shorter. */
const WITHOUT_SPEC = 'test/docs/clauses-without-spec.txt';

/** Every mark in every spec. */
export const clauseMarks = (): readonly ClauseMark[] =>
  filesMatching('libs/**/*.spec.ts', 'test/e2e/**/*.spec.ts').flatMap((path) => marksIn(path, readText(path)));

/** What a spec has to show of a clause of the policies: that it is kept, and its violation where it can be broken. */
const dueOf = ({ policy, violation }: Clause): readonly Shows[] => {
  if (policy === 'national') return [];
  return violation === 'none' ? ['kept'] : ['kept', 'violated'];
};

/** What no spec shows, in the order of the policies. */
export function unshown(marks: readonly ClauseMark[], clauses: readonly Clause[] = CLAUSES): readonly string[] {
  const shown = new Set(marks.map(({ clause, shows }) => `${clause} ${shows}`));
  const due = clauses.flatMap((clause) => dueOf(clause).map((shows) => `${clause.id} ${shows}`));
  return due.filter((each) => !shown.has(each));
}

/** What the committed list says that no spec shows yet. */
export const listedUnshown = (): readonly string[] =>
  readText(WITHOUT_SPEC)
    .split('\n')
    .filter((line) => line !== '');
