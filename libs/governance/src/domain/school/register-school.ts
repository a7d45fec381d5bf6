import type { SchoolId, TrustId } from '#libs/kernel';
import { reject } from '../rejections.ts';
import type { Trust } from '../trust/trust.ts';
import type { School, SchoolEvent } from './school.ts';

export type NewSchool = Readonly<{ trustId: TrustId; name: string; urn?: string }>;

export function registerSchool(
  { trustId, name, urn }: NewSchool,
  state: School,
  { schoolId, trust }: Readonly<{ schoolId: SchoolId; trust: Trust }>,
): readonly SchoolEvent[] {
  if (state.status !== 'unknown') return [];
  if (trust.status === 'unknown') throw reject('trust-unknown');
  return [{ type: 'SchoolRegistered', data: { schoolId, trustId, name, ...(urn !== undefined && { urn }) } }];
}
