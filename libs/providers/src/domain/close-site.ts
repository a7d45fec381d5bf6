import type { LocalDate, SiteId } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { siteOf } from './site-of.ts';
import { registered, type Provider } from './state.ts';

export type SiteClosure = Readonly<{ siteId: SiteId; closedOn: LocalDate }>;

/** A site may be closed ahead of time; from the moment it is recorded no placement begins there. */
export function closeSite({ siteId, closedOn }: SiteClosure, state: Provider): readonly ProviderEvent[] {
  if (siteOf(registered(state), siteId) === 'closed') return [];
  return [{ type: 'SiteClosed', data: { siteId, closedOn } }];
}
