import type { GateContext, ProviderStanding } from '../../context.ts';
import { vetted } from '../course.ts';
import { centralRegion, creatingTomorrow, day } from '../examples.ts';

const CHANGES: readonly Partial<ProviderStanding>[] = [
  { halted: true },
  { registration: 'unknown' },
  { registration: 'non-school-provider' },
  { registration: 'non-school-provider', approvedWhole: true },
  { openSites: [] },
  { evidence: {} },
];

const otherwise = (known: GateContext): readonly GateContext[] => [
  ...CHANGES.map((change) => ({ ...known, provider: known.provider && { ...known.provider, ...change } })),
  vetted(known, {
    'recruitment-checks-confirmed': { outcome: 'met', checkedOn: day('2026-09-01'), expiresOn: day('2026-10-01') },
  }),
  vetted(known, {
    'recruitment-checks-confirmed': { outcome: 'not-met', checkedOn: day('2026-09-01'), expiresOn: undefined },
  }),
  { ...known, profile: undefined },
  { ...known, provider: undefined },
];

/** What may surround a placement of a trust: first all as it should be, then one thing otherwise each. */
export const WORLDS: Readonly<Record<'CTT' | 'CRST', readonly GateContext[]>> = {
  CTT: [vetted(creatingTomorrow()), ...otherwise(vetted(creatingTomorrow()))],
  CRST: [vetted(centralRegion()), ...otherwise(vetted(centralRegion()))],
};
