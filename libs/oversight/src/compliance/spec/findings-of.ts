import { findingOn, type FindingStatus } from '../domain/findings/finding.ts';
import { judgeSubject } from '../domain/judge-subject.ts';
import { windowsOf } from '../domain/windows.ts';
import type { SubjectKind } from '../facts/facts.tables.ts';
import { day, filesOf, type Told } from './telling.ts';

const OWN: Readonly<Record<SubjectKind, 'own' | 'provider' | 'student'>> = {
  placement: 'own',
  student: 'student',
  provider: 'provider',
  school: 'own',
  trust: 'own',
};

/** Every finding about a subject of these specs, after what was told. */
export function findingsOf(told: readonly Told[], kind: SubjectKind = 'placement') {
  const files = filesOf(told);
  const [window] = windowsOf(files.trust);
  if (!window) throw new Error('No policy was ever in force');
  const own = { ...files, own: files[OWN[kind]] };
  return judgeSubject(kind, kind === 'school' ? { ...own, own: files.school.facts } : own, window).findings;
}

/** How a clause stands on a day, after what was told; nothing where it says nothing. */
export const statusOf = (
  clause: string,
  told: readonly Told[],
  { on = '2026-12-01', of = 'placement' }: Readonly<{ on?: string; of?: SubjectKind }> = {},
): FindingStatus | undefined => {
  const finding = findingsOf(told, of).find((one) => one.clause === clause);
  return finding && findingOn(finding, day(on));
};
