import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { startPlacement } from './start-placement.ts';
import { evidenced, inDate, later, ready, startDay, started, vetted } from './spec/course.ts';
import { centralRegion, creatingTomorrow, day, siteId } from './spec/examples.ts';

/** What each policy wants to see of a provider, by the clause that asks for it. */
const IN_CREATING_TOMORROW = [
  ['legal-entity', 'CTT-7.3.2a'],
  ['recognised-qualifications', 'CTT-7.3.4'],
  ['safeguarding-training', 'CTT-7.3.7a'],
  ['safeguarding-updates', 'CTT-7.3.7b'],
  ['e-safety-policy', 'CTT-7.3.8'],
  ['anti-bullying-policy', 'CTT-7.3.9'],
  ['lone-working-policy', 'CTT-7.3.10'],
  ['risk-assessment-system', 'CTT-7.3.11'],
  ['fire-risk-assessment', 'CTT-7.3.12a'],
  ['fire-drills', 'CTT-7.3.12b'],
  ['insurance-certificate-displayed', 'CTT-7.3.13b'],
  ['first-aid', 'CTT-7.3.14'],
  ['safe-supervision', 'CTT-7.3.15'],
  ['targeting-and-tracking', 'CTT-7.3.16'],
  ['assessment-informs-teaching', 'CTT-7.3.17'],
  ['adequate-resources', 'CTT-7.3.19'],
  ['student-voice', 'CTT-7.3.22'],
  ['lines-of-communication', 'CTT-7.3.24'],
  ['behaviour-management', 'CTT-7.3.25'],
  ['careers-education', 'CTT-7.3.26'],
] as const;
const IN_CENTRAL_REGION = [
  ['quality-assurance', 'CRST-5.1'],
  ['registration-check', 'CRST-5.2'],
  ['staff-training-and-experience', 'CRST-5.3'],
] as const;
const OF_THE_STUDENT = [
  ['academic-rationale', 'CTT-7.3.1'],
  ['qualification-progression', 'CTT-7.3.4'],
  ['balanced-curriculum', 'CTT-7.3.5a'],
  ['pshe-access', 'CTT-7.3.5b'],
  ['student-risk-assessment', 'CTT-7.3.11'],
  ['named-contacts', 'CTT-7.3.24'],
] as const;

describe('What must be known of a provider when a placement starts', () => {
  const given = deciderSpec(placement, startPlacement);
  const start = { startedOn: startDay, siteId, asked: later() };
  const lapsed = { ...inDate, expiresOn: day('2026-11-01'), recordedOn: day('2026-09-01') };

  describe.each([
    ['Creating Tomorrow Trust', creatingTomorrow(), IN_CREATING_TOMORROW],
    ['Central Region Schools Trust', centralRegion(), IN_CENTRAL_REGION],
  ] as const)('in %s', (_, known, wanted) => {
    it.each(wanted)('is enough where %s is shown, and the rest [%s kept]', (criterion) =>
      given(...ready)
        .when(start, vetted(known, { [criterion]: { ...lapsed, expiresOn: startDay } }))
        .then(started),
    );
    it.each(wanted)('is not enough without %s, or where it has lapsed [%s violated]', (criterion, clause) => {
      for (const piece of [undefined, lapsed])
        given(...ready)
          .when(start, vetted(known, { [criterion]: piece }))
          .thenRejected('clauses-unmet', clause);
    });
  });

  it('is that its staff were checked, in writing [CRST-5.4 CTT-7.3.6b violated]', () => {
    const unchecked = { 'recruitment-checks-confirmed': undefined };
    given(...ready)
      .when(start, vetted(centralRegion(), unchecked))
      .thenRejected('clauses-unmet', 'CRST-5.4');
    given(...ready)
      .when(start, vetted(creatingTomorrow(), unchecked))
      .thenRejected('clauses-unmet', 'CTT-7.3.6b');
  });
  it('is that its staff were checked, in writing, and that is enough [CRST-5.4 CTT-7.3.6b kept]', () => {
    for (const known of [centralRegion(), creatingTomorrow()])
      given(...ready)
        .when(start, vetted(known))
        .then(started);
  });
});

describe('What must be known of the student’s place when a placement starts', () => {
  const given = deciderSpec(placement, startPlacement);
  const start = { startedOn: startDay, siteId, asked: later() };

  it.each(OF_THE_STUDENT)('is enough where %s is judged to be met, and the rest [%s kept]', (criterion) =>
    given(...ready, evidenced(criterion))
      .when(start, vetted(creatingTomorrow()))
      .then(started),
  );
  it.each(OF_THE_STUDENT)('is not enough where %s is judged not to be met [%s violated]', (criterion, clause) =>
    given(...ready, evidenced(criterion, { outcome: 'not-met' }))
      .when(start, vetted(creatingTomorrow()))
      .thenRejected('clauses-unmet', clause),
  );
});
