import { judgeSubject, type Judgement } from '../domain/judge-subject.ts';
import { windowsOf } from '../domain/windows.ts';
import type { SubjectKind } from '../facts/facts.tables.ts';
import { filesOf, type Told } from './telling.ts';

const OWN: Readonly<Record<SubjectKind, 'own' | 'provider' | 'student'>> = {
  placement: 'own',
  student: 'student',
  provider: 'provider',
  school: 'own',
  trust: 'own',
};

/** All that is judged of a subject of these specs, after what was told. */
export function judgementOf(told: readonly Told[], kind: SubjectKind = 'placement'): Judgement {
  const files = filesOf(told);
  const [window] = windowsOf(files.trust);
  if (!window) throw new Error('No policy was ever in force');
  const own = { ...files, own: files[OWN[kind]] };
  return judgeSubject(kind, kind === 'school' ? { ...own, own: files.school.facts } : own, window);
}
