import { same, type SiteId } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { siteOf } from './site-of.ts';
import { registered, type Provider } from './state.ts';
import type { DocumentRef } from './vocabulary.ts';

export type Concern = Readonly<{ evidence: DocumentRef; siteIds?: readonly SiteId[] }>;

/** One suspicion halts; another document about it is recorded beside the first. */
export function raiseUnregisteredSchoolConcern(
  { evidence, siteIds = [] }: Concern,
  state: Provider,
): readonly ProviderEvent[] {
  const known = registered(state);
  if (known.concerns.some((concern) => same(concern, evidence))) return [];
  siteIds.forEach((siteId) => siteOf(known, siteId));
  return [{ type: 'UnregisteredSchoolSuspected', data: { evidence, siteIds } }];
}
