import { same } from '#libs/kernel';
import { reject } from '../rejections.ts';
import type { SessionTimes } from './school-day.ts';
import { registeredSchool, type School, type SchoolEvent } from './school.ts';

export function setSessionTimes({ am, pm }: SessionTimes, state: School): readonly SchoolEvent[] {
  if (same(registeredSchool(state).sessionTimes, { am, pm })) return [];
  const inOrder = am.start < am.end && am.end <= pm.start && pm.start < pm.end;
  if (!inOrder) throw reject('session-times-out-of-order');
  return [{ type: 'SessionTimesSet', data: { am, pm } }];
}
