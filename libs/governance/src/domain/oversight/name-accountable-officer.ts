import { same } from '#libs/kernel';
import type { OfficerNamed, Oversight, OversightEvent } from './oversight.ts';

/** The trust says who its accountable officer is, from a day on (CTT-6.1). */
export function nameAccountableOfficer({ personId, from }: OfficerNamed, state: Oversight): readonly OversightEvent[] {
  if (state.officers.some((one) => same(one, { personId, from }))) return [];
  return [{ type: 'AccountableOfficerNamed', data: { personId, from } }];
}
