import type { ProviderEvent } from './events.ts';
import { registered, type Provider } from './state.ts';
import { isAmong, useOf, type UseNamed } from './use.ts';

export function revokeProviderUseApproval(command: UseNamed, state: Provider): readonly ProviderEvent[] {
  const use = useOf(command);
  return isAmong(registered(state).approvals, use) ? [{ type: 'ProviderUseApprovalRevoked', data: use }] : [];
}
