import { raised, type Concern } from './concern.ts';
import type { SafeguardingEvent } from './events.ts';
import type { Asked } from './vocabulary.ts';

/** A safeguarding lead of the school has seen the concern (CTT-7.5.6). */
export function acknowledgeSafeguardingConcern(
  _said: object,
  state: Concern,
  { by }: Asked,
): readonly SafeguardingEvent[] {
  return raised(state).status === 'raised' ? [{ type: 'SafeguardingConcernAcknowledged', data: { by } }] : [];
}
