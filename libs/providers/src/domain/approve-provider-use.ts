import type { LocalDate } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { reject } from './rejections.ts';
import { registered, type Provider } from './state.ts';
import { isAmong, refuseWhileHalted, useOf, type UseNamed } from './use.ts';
import type { Today } from './vocabulary.ts';

/** The stated day is kept, but what makes an approval prior is its place in the log alone. */
export type UseApproval = UseNamed & Readonly<{ statedOn: LocalDate }>;

export function approveProviderUse(
  command: UseApproval,
  state: Provider,
  { today, by }: Today & Readonly<{ by: string }>,
): readonly ProviderEvent[] {
  const known = registered(state);
  const use = useOf(command);
  const { statedOn } = command;
  if (isAmong(known.approvals, use)) return [];
  refuseWhileHalted(known);
  if (statedOn > today) throw reject('day-in-future', { today });
  return [{ type: 'ProviderUseApproved', data: { ...use, by, statedOn } }];
}
