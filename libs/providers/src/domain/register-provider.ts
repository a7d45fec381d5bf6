import type { ProviderId, TrustId } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { checked } from './registration.ts';
import type { Provider } from './state.ts';
import type { ExternalId, Registration, Today } from './vocabulary.ts';

/** Who the provider is, to the trust that registers it. */
export type NewProvider = Readonly<{ name: string; registration: Registration; externalIds?: readonly ExternalId[] }>;

export function registerProvider(
  { name, registration, externalIds = [] }: NewProvider,
  state: Provider,
  { providerId, trustId, today }: Today & Readonly<{ providerId: ProviderId; trustId: TrustId }>,
): readonly ProviderEvent[] {
  if (state.status !== 'unknown') return [];
  const data = { providerId, trustId, name, registration: checked(registration, { today }), externalIds };
  return [{ type: 'ProviderRegistered', data }];
}
