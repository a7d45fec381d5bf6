import { deciderSpec } from '#libs/testing';
import type { OffSiteNotice } from './events.ts';
import { placement } from './evolve.ts';
import { issueOffSiteNotice } from './issue-off-site-notice.ts';
import {
  asked,
  centralRegion,
  creatingTomorrow,
  day,
  notice,
  provider,
  school,
  withParameters,
} from './spec/examples.ts';
import { approval, approved, contracted, halted, heard, proposed, started, withdrawn } from './spec/history.ts';
import type { SiteId } from '#libs/kernel';

describe('Giving notice of a direction off site', () => {
  const given = deciderSpec(placement, issueOffSiteNotice);
  const notify = (change: Partial<OffSiteNotice> = {}) => {
    const { givenOn, recipients: _, ...said } = notice(change);
    return { ...said, asked: asked({ occurredOn: givenOn }) };
  };
  const issued = (change: Partial<OffSiteNotice> = {}) =>
    ({ type: 'OffSiteNoticeIssued', data: notice(change) }) as const;
  const dated = (givenOn: string, firstDay: string) => ({ givenOn: day(givenOn), firstDay: day(firstDay) });

  it('goes to everybody who had parental responsibility at the approval, once however often it is told', () =>
    given(...approved)
      .when(notify(), centralRegion())
      .thenOnce(issued()));

  // School closes on Friday 23 October 2026 for half-term and opens again on Monday 2 November.
  it.each([
    ['Thursday before, for Tuesday after: Friday and Monday are clear', '2026-10-22', '2026-11-03'],
    ['Wednesday before, for Monday after: Thursday and Friday are clear', '2026-10-21', '2026-11-02'],
    ['in half-term, for Wednesday after: Monday and Tuesday are clear', '2026-10-28', '2026-11-04'],
    ['the day before school opens, for Wednesday: Monday and Tuesday are clear', '2026-11-01', '2026-11-04'],
    ['over a weekend: Friday and Monday are clear', '2026-09-10', '2026-09-15'],
  ])('is in time over half-term when given on %s', (_, givenOn, firstDay) => {
    const dates = dated(givenOn, firstDay);
    given(...approved)
      .when(notify(dates), centralRegion())
      .then(issued(dates));
  });
  it.each([
    ['Thursday before, for Monday after: only Friday is clear', '2026-10-22', '2026-11-02'],
    ['Friday before, for Tuesday after: only Monday is clear', '2026-10-23', '2026-11-03'],
    ['in half-term, for Tuesday after: only Monday is clear', '2026-10-28', '2026-11-03'],
    ['in half-term, for Monday after: no day is clear', '2026-10-26', '2026-11-02'],
    ['the first day itself', '2026-11-03', '2026-11-03'],
    ['a day too late', '2026-11-04', '2026-11-03'],
    ['a first day on which school is closed', '2026-09-10', '2026-10-28'],
  ])('is too late when given on %s', (_, givenOn, firstDay) =>
    given(...approved)
      .when(notify(dated(givenOn, firstDay)), centralRegion())
      .thenRejected('clauses-unmet', 'F-1.2'),
  );
  it('counts a day on which the school is closed as none', () => {
    const calendar = { ...school().calendar, closedDays: [day('2026-11-02')] } as NonNullable<
      ReturnType<typeof school>['calendar']
    >;
    given(...approved)
      .when(notify(), centralRegion({ school: school({ calendar }) }))
      .thenRejected('clauses-unmet', 'F-1.2');
  });
  it('cannot be counted without a calendar', () => {
    given(...approved)
      .when(notify(), centralRegion({ school: school({ calendar: undefined }) }))
      .thenRejected('clauses-unmet', 'F-1.2');
    given(...approved)
      .when(notify(), centralRegion({ school: undefined }))
      .thenRejected('clauses-unmet', 'F-1.2');
  });

  it('is for a reason that the policy directs for', () => {
    given(proposed({ reason: 'add-value' }), ...heard.slice(1), approval())
      .when(notify(), centralRegion())
      .thenRejected('clauses-unmet', 'CRST-4.1', 'F-1.1');
    given(...approved)
      .when(notify(), creatingTomorrow())
      .thenRejected('clauses-unmet', 'F-1.1');
  });
  it('sets out objectives, days and duration', () => {
    const { plannedEnd: _, ...open } = proposed({ objectives: [] }).data;
    given({ type: 'PlacementProposed', data: open }, ...heard.slice(1), approval())
      .when(notify({ timetable: [] }), centralRegion())
      .thenRejected('clauses-unmet', 'CRST-4.2', 'CRST-4.3', 'CRST-4.4', 'F-2.2');
  });
  it('lasts no longer than the policy allows, from the first day', () => {
    const weeks = (maximumWeeks: number) => withParameters(centralRegion(), { maximumWeeks });
    const [within, beyond] = [dated('2026-10-22', '2026-11-05'), dated('2026-10-22', '2026-11-04')];
    given(...approved)
      .when(notify(within), weeks(20))
      .then(issued(within));
    given(...approved)
      .when(notify(beyond), weeks(20))
      .thenRejected('clauses-unmet', 'F-2.2');
  });
  it('waits for the chief executive where the provider is no school', () =>
    given(...approved)
      .when(notify(), centralRegion({ provider: provider({ registration: 'non-school-provider' }) }))
      .thenRejected('clauses-unmet', 'CRST-6'));
  it('is refused while halted, naming the clause', () =>
    given(...approved, halted)
      .when(notify(), centralRegion())
      .thenRejected('clauses-unmet', 'F-3.1'));

  it('follows the approval (placement-not-approved)', () =>
    given(...heard)
      .when(notify(), centralRegion())
      .thenRejected('placement-not-approved'));
  it('is given once (notice-already-issued)', () =>
    given(...approved, issued())
      .when(notify(dated('2026-10-22', '2026-11-04')), centralRegion())
      .thenRejected('notice-already-issued'));
  it('names an open site of the provider (site-unknown)', () => {
    given(...approved)
      .when(notify({ siteId: 'site-2' as SiteId }), centralRegion())
      .thenRejected('site-unknown');
    given(...approved)
      .when(notify(), centralRegion({ provider: undefined }))
      .thenRejected('site-unknown');
  });
  it('comes before the start (placement-not-before-start)', () =>
    given(...contracted, started)
      .when(notify(), centralRegion())
      .thenRejected('placement-not-before-start'));
  it('stops with the placement (placement-ended)', () =>
    given(...approved, withdrawn)
      .when(notify(), centralRegion())
      .thenRejected('placement-ended'));
});
