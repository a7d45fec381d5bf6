import { raised, type Concern } from './concern.ts';
import type { SafeguardingEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { ConcernOutcome, DocumentRef } from './vocabulary.ts';

export type Closing = Readonly<{ outcome: ConcernOutcome; reasons: DocumentRef }>;

/** What came of it, and why: only once somebody has taken it on (F-4.3). */
export function closeSafeguardingConcern({ outcome, reasons }: Closing, state: Concern): readonly SafeguardingEvent[] {
  const { status } = raised(state);
  if (status === 'closed') return [];
  if (status === 'raised') throw reject('concern-not-acknowledged');
  return [{ type: 'SafeguardingConcernClosed', data: { outcome, reasons } }];
}
