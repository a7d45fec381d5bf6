import type { Position } from '#libs/kernel';
import type { Derivation, Derived, Source } from '#libs/read-store';
import { RULE_SET } from '../domain/rule-set.ts';
import { windowsOf } from '../domain/windows.ts';
import type { SubjectRow } from '../facts/facts.tables.ts';
import { CaseFiles } from './case-files.ts';
import { duties } from './duty-rows.ts';
import { findings } from './finding-rows.ts';
import { rowsOf } from './rows-of.ts';
import { touched } from './touched.ts';

/** The name under which the read models of duties and findings are waited for. */
export const JUDGED = 'duties';

/** How the tables are laid out: another number where they are, so that they are made anew; of each, so many rule sets. */
const LAYOUT = 2;
const RULE_SETS = 1_000;

/** Judges subjects on what was known through a position: all their rows, under every version that holds or will hold. */
export const complianceDerivation = (): Derivation => {
  let files: Readonly<{ through: Position; open: CaseFiles }> | undefined;
  return {
    name: JUDGED,
    version: LAYOUT * RULE_SETS + RULE_SET,
    from: 'compliance',
    tables: [duties, findings] as never,
    touched,
    apart: new URL('./judging.main', import.meta.url),
    derive: async (source, ids, through) => {
      if (files?.through !== through) files = { through, open: new CaseFiles(source, through) };
      const { open } = files;
      const subjects = await subjectsIn(source, ids);
      await open.open(subjects);
      const derived: Derived[] = [];
      for (const subject of subjects) {
        const rows = rowsOf(subject, open.of(subject), windowsOf(open.trust(subject.trust_id)));
        derived.push({ subject: subject.subject_id, rows: [rows.duties, rows.findings] });
        await otherWork();
      }
      open.close(subjects);
      return derived;
    },
  };
};

/** Requests have their turn between two subjects: none of them waits for more than one. */
const otherWork = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function subjectsIn(source: Source, ids: readonly string[]): Promise<readonly SubjectRow[]> {
  if (ids.length === 0) return [];
  const places = ids.map(() => '?').join(', ');
  const sql = `select * from compliance_subject where subject_id in (${places}) order by subject_id`;
  return (await source.read(sql, ids)) as readonly SubjectRow[];
}
