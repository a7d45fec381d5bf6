import { same } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { checked } from './registration.ts';
import { registered, type Provider } from './state.ts';
import type { Registration, Today } from './vocabulary.ts';

export function changeRegistration(
  { registration }: Readonly<{ registration: Registration }>,
  state: Provider,
  context: Today,
): readonly ProviderEvent[] {
  if (same(registered(state).registration, registration)) return [];
  return [{ type: 'ProviderRegistrationChanged', data: { registration: checked(registration, context) } }];
}
