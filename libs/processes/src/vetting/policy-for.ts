import type { LocalDate, Reader } from '#libs/kernel';
import type { PolicyInForce, Provider, ProviderPolicies } from '#libs/providers';

/** The policy in force for a provider's trust; none where nobody registered the provider. */
export const policyFor = async (
  state: Provider,
  policies: ProviderPolicies,
  read: Reader,
  on: LocalDate,
): Promise<PolicyInForce> =>
  state.status === 'unknown' ? { policyVersion: undefined, profile: undefined } : policies.of(read, state.trustId, on);
