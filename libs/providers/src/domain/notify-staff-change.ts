import { addDays, same, type LocalDate } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { onStaff } from './provider-criteria.ts';
import { recheckDays } from './recheck-days.ts';
import { reject } from './rejections.ts';
import { registered, type Provider } from './state.ts';
import type { StaffChange, UnderPolicy } from './vocabulary.ts';

export type NewStaffChange = Readonly<{ kind: StaffChange; changedOn: LocalDate }>;

/** The provider tells of a change that may put a student at risk: what was confirmed of its staff is confirmed again (F-4.2). */
export function notifyStaffChange(
  { kind, changedOn }: NewStaffChange,
  state: Provider,
  { today, policy }: UnderPolicy,
): readonly ProviderEvent[] {
  const { told } = registered(state);
  if (told.some((one) => 'kind' in one && same({ kind, changedOn }, { kind: one.kind, changedOn: one.changedOn })))
    return [];
  if (changedOn > today) throw reject('day-in-future', { today });
  const recheckBy = addDays(today, recheckDays(policy));
  return [{ type: 'StaffChangeNotified', data: { kind, changedOn, criteria: onStaff(policy), recheckBy } }];
}
