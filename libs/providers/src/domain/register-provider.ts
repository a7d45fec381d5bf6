import type { ProviderId, TrustId } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { checked } from './registration.ts';
import type { Provider } from './state.ts';
import type { ExternalId, Registration, Today } from './vocabulary.ts';

/** Who the provider is, to the trust that registers it. */
export type NewProvider = Readonly<{ name: string; registration: Registration; externalIds: readonly ExternalId[] }>;

export function registerProvider(
  command: NewProvider & Readonly<{ providerId: ProviderId; trustId: TrustId }>,
  state: Provider,
  context: Today,
): readonly ProviderEvent[] {
  if (state.status !== 'unknown') return [];
  const { providerId, trustId, name, externalIds } = command;
  const registration = checked(command.registration, context);
  return [{ type: 'ProviderRegistered', data: { providerId, trustId, name, registration, externalIds } }];
}
