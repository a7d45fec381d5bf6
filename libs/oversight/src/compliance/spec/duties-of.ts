import type { DutyKind } from '#libs/policy';
import { dutyOn } from '../domain/duties/duty.ts';
import { judgeSubject } from '../domain/judge-subject.ts';
import { windowsOf } from '../domain/windows.ts';
import { day, filesOf, type Told } from './telling.ts';

/** The duties of one kind after what was told: raised on, due on, and where each stands on a day. */
export const dutiesOf = (kind: DutyKind, told: readonly Told[], on = '2027-03-01') => {
  const files = filesOf(told);
  const [window] = windowsOf(files.trust);
  if (!window) throw new Error('No policy was ever in force');
  return judgeSubject('placement', files, window)
    .duties.filter((duty) => duty.kind === kind)
    .map((duty) => [duty.raisedOn, duty.dueOn, dutyOn(duty, day(on)), ...(duty.key === '' ? [] : [duty.key])]);
};
