import { same, type LocalDate, type PersonRef, type SiteId } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { reject } from './rejections.ts';
import { siteOf } from './site-of.ts';
import { registered, type Provider } from './state.ts';
import type { DocumentRef, Today } from './vocabulary.ts';

export type QualityVisit = Readonly<{ on: LocalDate; visitor: PersonRef; siteId: SiteId; record: DocumentRef }>;

/** Somebody of the trust saw a site for themselves. What they found under a criterion is recorded as evidence beside it. */
export function recordQualityVisit(
  { on, visitor, siteId, record }: QualityVisit,
  state: Provider,
  { today }: Today,
): readonly ProviderEvent[] {
  const known = registered(state);
  const visit = { on, visitor, siteId, record };
  if (known.told.some((one) => same(one, visit))) return [];
  siteOf(known, siteId);
  if (on > today) throw reject('day-in-future', { today });
  return [{ type: 'QualityVisitRecorded', data: visit }];
}
