import type { Files } from '../domain/dossier.ts';
import { judgeSubject } from '../domain/judge-subject.ts';
import type { Window } from '../domain/windows.ts';
import type { SubjectRow } from '../facts/facts.tables.ts';
import { dutyRow, type DutyRow } from './duty-rows.ts';
import { findingRow, type FindingRow } from './finding-rows.ts';

/** What was judged of subjects, as rows. */
export type JudgedRows = Readonly<{ duties: readonly DutyRow[]; findings: readonly FindingRow[] }>;

/** All that is judged of a subject in these windows. */
export function rowsOf(subject: SubjectRow, files: Files, windows: readonly Window[]): JudgedRows {
  const judged = windows.map((window) => [window, judgeSubject(subject.kind, files, window)] as const);
  return {
    duties: judged.flatMap(([window, { duties }]) => duties.map((duty) => dutyRow(duty, subject, window))),
    findings: judged.flatMap(([window, { findings }]) => findings.map((one) => findingRow(one, subject, window))),
  };
}
