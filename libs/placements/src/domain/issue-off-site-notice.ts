import { same } from '#libs/kernel';
import type { Command, GateContext } from './context.ts';
import type { OffSiteNotice, PlacementEvent } from './events.ts';
import { pass } from './gates/pass.ts';
import { reject } from './rejections.ts';
import { approved, beforeStart } from './standing.ts';
import type { Placement } from './state.ts';

/** What the notice says. When it was given, and to whom, is not for its sender to choose. */
export type Notifying = Omit<OffSiteNotice, 'givenOn' | 'recipients'>;

/** The direction's second half: notice to everybody who held parental responsibility at the approval (CRST-4.1, F-1.2). */
export function issueOffSiteNotice(
  { asked, ...notifying }: Command<Notifying>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const standing = beforeStart(state);
  const { holders } = approved(standing);
  const notice: OffSiteNotice = { ...notifying, givenOn: asked.occurredOn, recipients: holders };
  if (same(standing.notice, notice)) return [];
  if (standing.notice) throw reject('notice-already-issued', { givenOn: standing.notice.givenOn });
  if (!context.provider?.openSites.includes(notice.siteId)) throw reject('site-unknown');
  pass('IssueOffSiteNotice', { state: standing, notice, context, asked });
  return [{ type: 'OffSiteNoticeIssued', data: notice }];
}
