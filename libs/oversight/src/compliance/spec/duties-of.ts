import type { DutyKind } from '#libs/policy';
import { dutyOn } from '../domain/duties/duty.ts';
import type { SubjectKind } from '../facts/facts.tables.ts';
import { judgementOf } from './judgement-of.ts';
import { day, type Told } from './telling.ts';

/** The duties of one kind after what was told: raised on, due on, and where each stands on a day. */
export const dutiesOf = (kind: DutyKind, told: readonly Told[], on = '2027-03-01', of: SubjectKind = 'placement') =>
  judgementOf(told, of)
    .duties.filter((duty) => duty.kind === kind)
    .map((duty) => [duty.raisedOn, duty.dueOn, dutyOn(duty, day(on)), ...(duty.key === '' ? [] : [duty.key])]);
