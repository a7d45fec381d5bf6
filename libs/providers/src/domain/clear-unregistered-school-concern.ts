import type { ProviderEvent } from './events.ts';
import { isHalted, registered, type Provider } from './state.ts';
import type { DocumentRef } from './vocabulary.ts';

/** Clears every concern that stands: the provider is again what it was before. */
export function clearUnregisteredSchoolConcern(
  { evidence }: Readonly<{ evidence: DocumentRef }>,
  state: Provider,
): readonly ProviderEvent[] {
  if (!isHalted(registered(state))) return [];
  return [{ type: 'UnregisteredSchoolConcernCleared', data: { evidence } }];
}
