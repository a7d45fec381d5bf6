import { findingsOf, statusOf } from '../../spec/findings-of.ts';
import { evidence } from '../../spec/ground.ts';
import { CRST_LIFE, CTT_LIFE, placementEvidence, without } from '../../spec/kept-life.ts';
import { tell } from '../../spec/telling.ts';

describe('The chief executive’s approval', () => {
  const unregistered = tell('2026-08-02', 'provider', 'ProviderRegistrationChanged', {
    registration: { kind: 'non-school-provider', checkedOn: '2026-08-02' },
  });
  const [ground, life] = [CRST_LIFE.slice(0, 7), CRST_LIFE.slice(7)];
  const approval = (on: string) =>
    tell(on, 'provider', 'ProviderUseApproved', {
      scope: 'placement',
      placementId: 'p-1',
      by: 'ceo',
      statedOn: '2026-08-03',
    });
  const revoked = tell('2026-08-04', 'provider', 'ProviderUseApprovalRevoked', {
    scope: 'placement',
    placementId: 'p-1',
  });

  it('stands earlier in the log than the notice [CRST-6 kept]', () => {
    expect(statusOf('CRST-6', [...ground, unregistered, approval('2026-08-03'), ...life])).toBe('met');
    expect(statusOf('CRST-6', CRST_LIFE)).toBe('met');
  });
  it('is missing where it came later, whatever day it states, or was withdrawn [CRST-6 violated]', () => {
    expect(statusOf('CRST-6', [...ground, unregistered, ...life, approval('2026-11-01')])).toBe('breached');
    expect(statusOf('CRST-6', [...ground, unregistered, approval('2026-08-03'), revoked, ...life])).toBe('breached');
  });
});

describe('Evidence', () => {
  it('that was recorded only after the start is told as late', () => {
    const late = CTT_LIFE.map((told) =>
      told.type === 'PlacementStarted'
        ? { ...told, data: { ...told.data, evidenceRecordedLate: ['pshe-access'] } }
        : told,
    ).filter(({ data }) => (data as { criterion?: string }).criterion !== 'pshe-access');
    const [finding] = findingsOf([...late, placementEvidence('pshe-access', '2026-11-01')]).filter(
      ({ clause }) => clause === 'CTT-7.3.5b',
    );
    expect(finding).toMatchObject({ base: 'met', lapses: 1 });
  });
  it('about the provider is the provider’s: met until it expires, breached from the next day on', () => {
    const insured = [...CTT_LIFE, evidence('public-liability-insurance', '2026-09-01', '2026-12-31')];
    const at = (on: string) => statusOf('CTT-7.3.13a', insured, { on, of: 'provider' });
    expect([at('2026-12-31'), at('2027-01-01')]).toEqual(['met', 'breached']);
    expect(statusOf('CTT-7.3.13a', insured)).toBeUndefined();
  });
  it.each(['CTT-7.3.3a', 'CTT-7.3.3b', 'CTT-7.3.6a', 'CTT-7.3.20b', 'CTT-7.3.27'])(
    'about the provider is due where nobody recorded it [%s kept]',
    (clause) => {
      const criterion = CTT_LIFE.filter(({ type }) => type === 'SuitabilityEvidenceRecorded').map(
        ({ data }) => (data as { criterion: string }).criterion,
      );
      expect(criterion.length).toBeGreaterThan(20);
      expect(statusOf(clause, CTT_LIFE, { of: 'provider' })).toBe('met');
      expect(statusOf(clause, without(CTT_LIFE, 'SuitabilityEvidenceRecorded'), { of: 'provider' })).toBe('due');
    },
  );
  it('that was found wanting is breached, whatever it was before [CTT-7.3.20b violated]', () => {
    const wanting = evidence('non-attendance-procedure', '2026-11-01', undefined, 'not-met');
    expect(statusOf('CTT-7.3.20b', [...CTT_LIFE, wanting], { of: 'provider' })).toBe('breached');
  });
});
