import { createdIdOf, type CommandId, type SiteId } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { siteOf } from './site-of.ts';
import { registered, type Provider } from './state.ts';
import type { Asked, Site } from './vocabulary.ts';

/** The id of the site that a command adds. */
export const addedSiteId = (commandId: CommandId): SiteId => createdIdOf(commandId, 'site');

export function addSite(
  site: Site,
  state: Provider,
  { commandId }: Pick<Asked, 'commandId'>,
): readonly ProviderEvent[] {
  const known = registered(state);
  const siteId = addedSiteId(commandId);
  if (known.sites[siteId]) return [];
  if (site.satelliteOf !== undefined) siteOf(known, site.satelliteOf);
  return [{ type: 'SiteAdded', data: { siteId, ...site } }];
}
