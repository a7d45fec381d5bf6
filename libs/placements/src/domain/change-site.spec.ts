import type { SiteId } from '#libs/kernel';
import { deciderSpec } from '#libs/testing';
import { changeSite } from './change-site.ts';
import { placement } from './evolve.ts';
import { creatingTomorrow, provider, siteId } from './spec/examples.ts';
import { event, later, startDay, underWay, weekLater } from './spec/course.ts';

describe('Changing the site', () => {
  const given = deciderSpec(placement, changeSite);
  const annexe = 'site-2' as SiteId;
  const known = creatingTomorrow({ provider: provider({ openSites: [siteId, annexe] }) });
  const changing = { siteId: annexe, effectiveFrom: weekLater, asked: later() };
  const changed = event('SiteChanged', { siteId: annexe, effectiveFrom: weekLater });

  it('is recorded, once', () =>
    given(...underWay)
      .when(changing, known)
      .thenOnce(changed));
  it('adds nothing where the student is there from that day', () =>
    given(...underWay)
      .when({ ...changing, siteId, effectiveFrom: startDay }, known)
      .thenNothing());
  it('may put the day right', () =>
    given(...underWay, changed)
      .when({ ...changing, effectiveFrom: startDay }, known)
      .then(event('SiteChanged', { siteId: annexe, effectiveFrom: startDay })));
  it('needs a site that the provider has open (site-unknown)', () => {
    given(...underWay)
      .when(changing, creatingTomorrow())
      .thenRejected('site-unknown');
    given(...underWay)
      .when(changing, creatingTomorrow({ provider: undefined }))
      .thenRejected('site-unknown');
  });
});
