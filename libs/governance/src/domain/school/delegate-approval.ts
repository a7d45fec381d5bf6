import { same } from '#libs/kernel';
import { reject } from '../rejections.ts';
import type { Delegation } from './school-day.ts';
import { registeredSchool, type School, type SchoolEvent } from './school.ts';

export function delegateApproval({ delegateId, from, until }: Delegation, state: School): readonly SchoolEvent[] {
  const delegation = { delegateId, from, until };
  if (registeredSchool(state).delegations.some((other) => same(other, delegation))) return [];
  if (until < from) throw reject('delegation-out-of-order');
  return [{ type: 'ApprovalDelegated', data: delegation }];
}
