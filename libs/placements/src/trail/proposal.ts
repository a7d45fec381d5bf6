import type { DataOf } from '#libs/kernel';
import type { Consulted, HaltCause, ProposalEvent } from '../domain/events.ts';
import { inWords } from './words.ts';

const CAUSES: Readonly<Record<HaltCause, string>> = {
  'unregistered-school-suspected': 'the provider is suspected of being an unregistered school',
  'gate-found-unmet': 'something the policy asks for no longer held when the placement was taken forward',
};

/** What was said of a consultation; who said it, and what, is not for the trail. */
function consulted(consultation: Consulted): string {
  if (consultation.with === 'professionals')
    return `Professionals discussed the placement (${consultation.participants.map(inWords).join(', ')}); the discussion ${consultation.outcome === 'supports' ? 'supports' : 'does not support'} it.`;
  const who = consultation.with === 'student' ? 'The student' : 'Somebody with parental responsibility';
  return consultation.heard
    ? `${who} was asked about the placement, and their views were recorded.`
    : `${who} was not heard on the placement (${inWords(consultation.reason)}).`;
}

/** The proposal and the decision on it, each fact as one sentence; a forgotten event does not compile. */
export const proposalTrail: { readonly [T in ProposalEvent['type']]: (data: DataOf<ProposalEvent, T>) => string } = {
  PlacementProposed: ({ reason }) => `The school proposed a placement for a student. Reason: ${inWords(reason)}.`,
  ConsultationRecorded: consulted,
  ReasonsExplained: ({ to }) => `The school explained to the ${to} why it proposes the placement.`,
  HeadteacherApproved: ({ asDelegate }) =>
    asDelegate ? 'A delegate of the headteacher approved the placement.' : 'The headteacher approved the placement.',
  HeadteacherRefused: ({ reason }) => `The headteacher decided against the placement. Reason: ${inWords(reason)}.`,
  PlacementWithdrawn: ({ reason }) =>
    `The school withdrew the placement before it started. Reason: ${inWords(reason)}.`,
  PlacementHalted: ({ cause }) => `The placement was halted: ${CAUSES[cause]}.`,
  HaltLifted: ({ cause }) => `A halt was lifted. It had stood because ${CAUSES[cause]}.`,
  GateFoundUnmet: ({ gate, clauses }) =>
    `A later check found that clauses were not met when this was done: ${inWords(gate)} (${clauses.join(', ')}).`,
};
