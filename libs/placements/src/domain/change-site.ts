import type { LocalDate, SiteId } from '#libs/kernel';
import type { Command, GateContext } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { Placement } from './state.ts';
import { underWay } from './under-way.ts';

export type SiteChange = Readonly<{ siteId: SiteId; effectiveFrom: LocalDate }>;

/** The student goes to another of the provider's sites: the school always knows which (F-4.2). */
export function changeSite(
  { siteId, effectiveFrom }: Command<SiteChange>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const { course } = underWay(state);
  if (course.siteId === siteId && course.siteFrom === effectiveFrom) return [];
  if (!context.provider?.openSites.includes(siteId)) throw reject('site-unknown');
  const { startedOn } = course;
  if (effectiveFrom < startedOn) throw reject('date-before-start', { date: effectiveFrom, startedOn });
  return [{ type: 'SiteChanged', data: { siteId, effectiveFrom } }];
}
