import { BASELINE_AREAS, type ReasonEvidenceKind } from '../vocabulary.ts';
import type { GateContext } from '../context.ts';
import type { Placed } from '../state.ts';
import type { Step } from './step.ts';

/** Is there an area of which nobody said how the student stood at the beginning? */
const baselineMissing = ({ following: { told } }: Placed): boolean =>
  BASELINE_AREAS.some((area) => !told.some((one) => 'baseline' in one && one.area === area));

const KINDS: Readonly<Partial<Record<Placed['proposal']['reason'], ReasonEvidenceKind>>> = {
  'curriculum-fit': 'strengths',
  'at-risk-of-permanent-exclusion': 'suspension-history',
  'irregular-attendance': 'attendance-baseline',
};

/** Does the reason lean on something that nobody attached? */
function reasonUnproven({ proposal, following: { told } }: Placed): boolean {
  const wanted = KINDS[proposal.reason];
  return wanted !== undefined && !told.some((one) => 'evidence' in one && one.kind === wanted);
}

/** Is the place at another school on whose register the student is not? */
const registeredOnce = ({ following }: Placed, { provider }: GateContext): boolean =>
  provider?.registration === 'registered-school' && !following.dualRegistered;

/** What is written down so that a change can be seen, and the reason be shown: until it is, started or not. */
export const STEPS_TO_WRITE_DOWN: readonly Step[] = [
  { command: 'RecordBaseline', comes: baselineMissing },
  { command: 'AttachReasonEvidence', comes: reasonUnproven },
  { command: 'RecordDualRegistration', comes: registeredOnce },
];
