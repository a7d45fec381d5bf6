import { deciderSpec } from '#libs/testing';
import { provider } from './evolve.ts';
import type { NewEvidence } from './events.ts';
import { recordSuitabilityEvidence } from './record-suitability-evidence.ts';
import { baseline, day, piece, recorded, registered, under } from './spec/examples.ts';

const given = deciderSpec(provider, recordSuitabilityEvidence);
const told = (change: Partial<NewEvidence>) => given(registered).when(piece(change), under());
const { expiresOn: _never, ...forEver } = piece();

describe('What expires', () => {
  it.each([
    ['safeguarding-training', 'CTT-7.3.7a'],
    ['fire-drills', 'CTT-7.3.12b'],
    ['public-liability-insurance', 'CTT-7.3.13a'],
    ['first-aid', 'CTT-7.3.14'],
  ])('says until when it holds: %s (expiry-missing) [%s violated]', (criterion) =>
    given(registered)
      .when({ ...forEver, criterion }, under())
      .thenRejected('expiry-missing'),
  );
  it('need not say so where it was not met', () =>
    given(registered)
      .when({ ...forEver, outcome: 'not-met' }, under())
      .thenOnce({ ...recorded(), data: { ...forEver, outcome: 'not-met', recordedOn: under().today } } as never));
  it('need not be another criterion', () =>
    given(registered)
      .when({ ...forEver, criterion: 'e-safety-policy' }, under())
      .thenOnce({
        ...recorded(),
        data: { ...forEver, criterion: 'e-safety-policy', recordedOn: under().today },
      } as never));
});

describe('Checks of staff', () => {
  const dbs = (change: Partial<NewEvidence>) => told({ criterion: 'enhanced-dbs', ...change });

  it('are met where every one is confirmed [CTT-7.3.6a kept]', () => {
    const all = { criterion: 'enhanced-dbs', staffTotal: 12, staffConfirmed: 12 };
    dbs(all).thenOnce(recorded(all));
  });
  it('are not met where one is not (staff-count-contradictory) [CTT-7.3.6a violated]', () =>
    dbs({ staffTotal: 12, staffConfirmed: 11 }).thenRejected('staff-count-contradictory'));
  it('are recorded as not met, with how many', () => {
    const most = { criterion: 'enhanced-dbs', outcome: 'not-met', staffTotal: 12, staffConfirmed: 11 } as const;
    dbs(most).thenOnce(recorded(most));
  });
  it.each([
    [{ outcome: 'not-met', staffTotal: 12, staffConfirmed: 12 }],
    [{ outcome: 'not-met', staffTotal: 2, staffConfirmed: 3 }],
    [{ staffTotal: 0, staffConfirmed: 0 }],
  ] as const)('do not contradict themselves: %o (staff-count-contradictory)', (counts) =>
    dbs(counts).thenRejected('staff-count-contradictory'),
  );
  it.each([[{}], [{ staffTotal: 12 }], [{ staffConfirmed: 12 }]])('are counted: %o (staff-count-missing)', (counts) =>
    dbs(counts).thenRejected('staff-count-missing'),
  );
});

describe('Guidance that is renewed each September', () => {
  const letter = { criterion: 'recruitment-checks-confirmed' };

  it('holds through the end of August, whatever is said [CTT-7.3.6b F-4.1 kept]', () =>
    told({ ...letter, expiresOn: day('2028-01-31') }).thenOnce(
      recorded({ ...letter, expiresOn: day('2027-08-31'), edition: 2026 }),
    ));
  it('holds as long where nothing is said', () =>
    given(registered)
      .when({ ...forEver, ...letter }, under())
      .thenOnce(recorded({ ...letter, expiresOn: day('2027-08-31'), edition: 2026 })));
  it('holds no longer than is said', () =>
    told({ ...letter, expiresOn: day('2027-01-31') }).then(
      recorded({ ...letter, expiresOn: day('2027-01-31'), edition: 2026 }),
    ));
  it('of an edition that was checked before September ends with it', () =>
    told({ ...letter, checkedOn: day('2026-08-31') }).then(
      recorded({ ...letter, checkedOn: day('2026-08-31'), expiresOn: day('2026-08-31'), edition: 2025 }),
    ));
  it.each([
    ['child-protection-policy', 'CTT-7.3.3a'],
    ['health-and-safety-policy', 'CTT-7.3.3b'],
    ['recruitment-checks-confirmed', 'CTT-7.3.6b'],
  ])('is not met against a former edition: %s (edition-superseded) [%s violated]', (criterion) =>
    told({ criterion, edition: 2025 }).thenRejected('edition-superseded'),
  );
  it('is asked for by the national baseline, too [F-4.1 violated]', () =>
    given(registered)
      .when(piece({ ...letter, edition: 2025 }), under(baseline))
      .thenRejected('edition-superseded'));
  it('says nothing of what is no such guidance', () =>
    told({ criterion: 'e-safety-policy', expiresOn: day('2028-01-31') }).then(
      recorded({ criterion: 'e-safety-policy', expiresOn: day('2028-01-31') }),
    ));
});

describe('Qualifications', () => {
  const listed = (...recognised: readonly boolean[]) => ({
    criterion: 'recognised-qualifications',
    qualifications: recognised.map((each, index) => ({ number: `603/123${index}/5`, level: 2, recognised: each })),
  });

  it('are each nationally recognised [CTT-7.3.4 kept]', () =>
    told(listed(true, true)).thenOnce(recorded(listed(true, true))));
  it('are not met with one that is not (qualification-not-recognised) [CTT-7.3.4 violated]', () =>
    told(listed(true, false)).thenRejected('qualification-not-recognised'));
});
