import type { SiteId } from '#libs/kernel';
import { reject } from './rejections.ts';
import type { RegisteredProvider } from './state.ts';

/** Whether the site is open or closed; refused where the provider has none such. */
export function siteOf({ sites }: RegisteredProvider, siteId: SiteId): 'open' | 'closed' {
  const site = sites[siteId];
  if (!site) throw reject('site-unknown');
  return site;
}
