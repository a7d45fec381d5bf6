import { same } from '#libs/kernel';
import type { PlacementId } from '#libs/kernel';
import { reject } from './rejections.ts';
import { isHalted, type RegisteredProvider } from './state.ts';
import type { USE_SCOPES, Use } from './vocabulary.ts';

/** A use as a request names it: the placement if, and only if, it is for one. */
export type UseNamed = Readonly<{ scope: (typeof USE_SCOPES)[number]; placementId?: PlacementId }>;

export function useOf({ scope, placementId }: UseNamed): Use {
  if ((scope === 'placement') !== (placementId !== undefined)) throw reject('use-contradictory');
  return placementId === undefined ? { scope: 'provider' } : { scope: 'placement', placementId };
}

export const isAmong = (uses: readonly Use[], use: Use): boolean => uses.some((one) => same(one, use));

export const without = (uses: readonly Use[], use: Use): readonly Use[] => uses.filter((one) => !same(one, use));

/** Nothing goes on about a provider that may be an unregistered school, until that is cleared. */
export function refuseWhileHalted(known: RegisteredProvider): void {
  if (isHalted(known)) throw reject('provider-halted', { clause: 'CTT-7.3.2b' });
}
