import type { PersonRef } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { registered, type Provider } from './state.ts';
import type { DocumentRef, Today } from './vocabulary.ts';

export type Judgement = Readonly<{ by: PersonRef; reason: DocumentRef }>;

/** A named person judges that the provider is not to be used, whatever its evidence says. */
export function judgeProviderUnsuitable(
  { by, reason }: Judgement,
  state: Provider,
  { today }: Today,
): readonly ProviderEvent[] {
  if (registered(state).vetting === 'unsuitable') return [];
  return [{ type: 'ProviderJudgedUnsuitable', data: { by, reason, on: today } }];
}
