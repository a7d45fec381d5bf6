import { same } from '#libs/kernel';
import { clause } from '#libs/policy';
import type { Asked } from '../asked.ts';
import { reject } from '../rejections.ts';
import { officerOn, type Oversight, type OversightAttestation, type OversightEvent } from './oversight.ts';

export type Attesting = Omit<OversightAttestation, 'by' | 'on'>;

/** The accountable officer states that procedures were in place over a time (CTT-6.1). Nobody else can. */
export function attestOversight(
  { from, until, document }: Attesting,
  state: Oversight,
  { asked: { by, on } }: Readonly<{ asked: Asked }>,
): readonly OversightEvent[] {
  const attested = { by, from, until, document, on };
  if (state.attestations.some((one) => same(one, attested))) return [];
  if (until < from || on < until) throw reject('attestation-out-of-order');
  if (officerOn(state, on)?.personId !== by) throw reject('not-accountable-officer', { clauses: [ACCOUNTABLE] });
  return [{ type: 'OversightAttested', data: attested }];
}

const { id, title } = clause('CTT-6.1');
const ACCOUNTABLE = {
  id,
  title,
  missing: 'Whoever attests has to be the accountable officer that the trust named for that day.',
  whoCan: ['trustChiefExecutive'],
};
