import type { TrustId } from '#libs/kernel';
import type { Trust, TrustEvent } from './trust.ts';

export type NewTrust = Readonly<{ name: string }>;

export function registerTrust(
  { name }: NewTrust,
  state: Trust,
  { trustId }: Readonly<{ trustId: TrustId }>,
): readonly TrustEvent[] {
  return state.status === 'unknown' ? [{ type: 'TrustRegistered', data: { trustId, name } }] : [];
}
