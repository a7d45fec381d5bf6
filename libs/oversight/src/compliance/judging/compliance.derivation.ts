import type { Position } from '#libs/kernel';
import type { Derivation, Derived, Source } from '#libs/read-store';
import { judgeSubject } from '../domain/judge-subject.ts';
import { windowsOf } from '../domain/windows.ts';
import type { SubjectRow } from '../facts/facts.tables.ts';
import { CaseFiles } from './case-files.ts';
import { duties, dutyRow } from './duty-rows.ts';
import { touched } from './touched.ts';

/** Judges subjects on what was known through a position: all their rows, under every version that holds or will hold. */
export const complianceDerivation = (): Derivation => {
  let files: Readonly<{ through: Position; open: CaseFiles }> | undefined;
  return {
    name: 'duties',
    version: 1,
    from: 'compliance',
    tables: [duties] as never,
    touched,
    derive: async (source, ids, through) => {
      if (files?.through !== through) files = { through, open: new CaseFiles(source, through) };
      const { open } = files;
      const subjects = await subjectsIn(source, ids);
      await open.open(subjects);
      const derived = subjects.map((subject) => derivedOf(subject, open));
      open.close(subjects);
      return derived;
    },
  };
};

function derivedOf(subject: SubjectRow, open: CaseFiles): Derived {
  const judged = windowsOf(open.trust(subject.trust_id)).map((window) => ({
    window,
    judgement: judgeSubject(subject.kind, open.of(subject), window.version),
  }));
  const rows = judged.flatMap(({ window, judgement }) =>
    judgement.duties.map((duty) => dutyRow(duty, subject, window)),
  );
  return { subject: subject.subject_id, rows: [rows] };
}

async function subjectsIn(source: Source, ids: readonly string[]): Promise<readonly SubjectRow[]> {
  if (ids.length === 0) return [];
  const places = ids.map(() => '?').join(', ');
  const sql = `select * from compliance_subject where subject_id in (${places}) order by subject_id`;
  return (await source.read(sql, ids)) as readonly SubjectRow[];
}
