import { createdIdOf, type PlacementId } from '#libs/kernel';
import type { Command, GateContext } from './context.ts';
import type { PlacementEvent, Proposal } from './events.ts';
import { pass } from './gates/pass.ts';
import { reject } from './rejections.ts';
import { inOrder } from './standing.ts';
import { isPlaced, type Placement } from './state.ts';

/** A proposal as the school makes it; the ledger gives it its id. */
export type Proposing = Omit<Proposal, 'placementId' | 'proposedOn'>;

/** A school proposes provision elsewhere for one of its students, at a provider of its trust, and says why. */
export function proposePlacement(
  { asked, ...proposing }: Command<Proposing>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  if (isPlaced(state)) throw reject('placement-already-proposed');
  const unknown = unknownReferences(proposing, context);
  if (unknown.length > 0) throw reject('unknown-reference', { unknown });
  inOrder(proposing.plannedStart, proposing.plannedEnd);
  const guidanceEdition = proposing.guidanceEdition ?? editionInForce(context);
  const proposal: Proposal = {
    placementId: createdIdOf<PlacementId>(asked.commandId),
    ...proposing,
    ...(guidanceEdition !== undefined && { guidanceEdition }),
    proposedOn: asked.occurredOn,
  };
  pass('ProposePlacement', { proposal, context, asked });
  return [{ type: 'PlacementProposed', data: proposal }];
}

/** The edition of the national guidance that the policy goes by: what nobody cites is stamped on the proposal (CTT-7.2.5). */
const editionInForce = ({ profile }: GateContext): string | undefined =>
  profile?.legalReferences.find(({ title, superseded }) => title.startsWith(GUIDANCE) && !superseded)?.edition;

const GUIDANCE = 'Arranging Alternative Provision';

/** What the proposal names that this trust, or this school, does not have. */
function unknownReferences({ trustId, commissioningSchoolId }: Proposing, context: GateContext): readonly string[] {
  const { school, student, provider } = context;
  const known = {
    school: school?.trustId === trustId,
    student: student?.trustId === trustId && student.schoolId === commissioningSchoolId,
    provider: provider?.trustId === trustId,
  };
  return Object.entries(known).flatMap(([what, isKnown]) => (isKnown ? [] : [what]));
}
