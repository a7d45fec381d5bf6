import type { ProviderEvent } from './events.ts';
import { registered, type Provider } from './state.ts';
import { isAmong, refuseWhileHalted, useOf, type UseNamed } from './use.ts';

export function requestProviderUseApproval(command: UseNamed, state: Provider): readonly ProviderEvent[] {
  const known = registered(state);
  const use = useOf(command);
  if (isAmong(known.requests, use) || isAmong(known.approvals, use)) return [];
  refuseWhileHalted(known);
  return [{ type: 'ProviderUseApprovalRequested', data: use }];
}
