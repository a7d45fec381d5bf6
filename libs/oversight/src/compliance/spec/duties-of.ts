import type { DutyKind } from '#libs/policy';
import { dutyOn } from '../domain/duties/duty.ts';
import { judgeSubject } from '../domain/judge-subject.ts';
import { windowsOf } from '../domain/windows.ts';
import { day, filesOf, type Told } from './telling.ts';

/** The duties of one kind after what was told, of the placement or its student: raised on, due on, and how each stands on a day. */
export const dutiesOf = (
  kind: DutyKind,
  told: readonly Told[],
  on = '2027-03-01',
  of: 'placement' | 'student' = 'placement',
) => {
  const all = filesOf(told);
  const files = of === 'student' ? { ...all, own: all.student } : all;
  const [window] = windowsOf(files.trust);
  if (!window) throw new Error('No policy was ever in force');
  return judgeSubject(of, files, window)
    .duties.filter((duty) => duty.kind === kind)
    .map((duty) => [duty.raisedOn, duty.dueOn, dutyOn(duty, day(on)), ...(duty.key === '' ? [] : [duty.key])]);
};
