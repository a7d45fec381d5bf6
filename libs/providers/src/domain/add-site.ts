import type { SiteId } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { siteOf } from './site-of.ts';
import { registered, type Provider } from './state.ts';
import type { Site } from './vocabulary.ts';

export function addSite(
  { siteId, site }: Readonly<{ siteId: SiteId; site: Site }>,
  state: Provider,
): readonly ProviderEvent[] {
  const known = registered(state);
  if (known.sites[siteId]) return [];
  if (site.satelliteOf !== undefined) siteOf(known, site.satelliteOf);
  return [{ type: 'SiteAdded', data: { siteId, ...site } }];
}
