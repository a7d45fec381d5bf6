import { deciderSpec } from '#libs/testing';
import { provider } from './evolve.ts';
import { recordSuitabilityEvidence } from './record-suitability-evidence.ts';
import { day, piece, recorded, registered, today, under } from './spec/examples.ts';

describe('Recording evidence of suitability', () => {
  const given = deciderSpec(provider, recordSuitabilityEvidence);

  it('is recorded once, with the day on which it was', () =>
    given(registered).when(piece(), under()).thenOnce(recorded()));
  it('changes nothing where the latest says the same, though recorded on another day', () =>
    given(registered, recorded())
      .when(piece(), { ...under(), today: day('2026-09-10') })
      .thenNothing());
  it('is recorded again where something else was found since', () =>
    given(registered, recorded(), recorded({ outcome: 'not-met' }))
      .when(piece(), under())
      .then(recorded()));
  it('takes what expires on the day of the check', () =>
    given(registered)
      .when(piece({ expiresOn: day('2026-09-03') }), under())
      .then(recorded({ expiresOn: day('2026-09-03') })));
  it('takes what was checked today', () =>
    given(registered)
      .when(piece({ checkedOn: today }), under())
      .then(recorded({ checkedOn: today })));
  it('cannot expire before the check (expired-before-checked)', () =>
    given(registered)
      .when(piece({ expiresOn: day('2026-09-02') }), under())
      .thenRejected('expired-before-checked'));
  it('takes no check that is still to come (day-in-future)', () =>
    given(registered)
      .when(piece({ checkedOn: day('2026-09-05') }), under())
      .thenRejected('day-in-future'));
  it.each(['made-up', 'academic-rationale'])('knows no criterion “%s” of a provider (criterion-unknown)', (criterion) =>
    given(registered).when(piece({ criterion }), under()).thenRejected('criterion-unknown'),
  );
  it('needs a provider (not-found)', () => given().when(piece(), under()).thenRejected('not-found'));
});
