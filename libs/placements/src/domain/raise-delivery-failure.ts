import { createdIdOf, same, type CommandId } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay, type UnderWay } from './under-way.ts';
import type { DocumentRef, FailureId } from './vocabulary.ts';

export type Failing = Readonly<{ expectation: DocumentRef; record: DocumentRef }>;

/** The id of the failure that a command raises. */
export const raisedFailureId = (commandId: CommandId): FailureId => createdIdOf(commandId, 'failure');

/** The provider does not deliver what was agreed: which term of the contract, as it stands, is said (CTT-7.4.5, CTT-7.4.6). */
export function raiseDeliveryFailure(
  { asked, expectation, record }: Command<Failing>,
  state: Placement,
): PlacementEvent[] {
  const placement = underWay(state);
  const contractVersion = agreedIn(placement, expectation);
  const on = dayInCourse(asked.occurredOn, placement, asked);
  const isKnown = placement.following.told.some(
    (one) => 'failureId' in one && 'expectation' in one && same([one.expectation, one.record], [expectation, record]),
  );
  if (isKnown) return [];
  const failureId = raisedFailureId(asked.commandId);
  return [{ type: 'DeliveryFailureRaised', data: { failureId, contractVersion, expectation, on, record } }];
}

function agreedIn({ contract }: UnderWay, expectation: DocumentRef): number {
  if (!contract) throw reject('no-contract');
  if (!contract.terms.expectations.some((agreed) => same(agreed.expectation, expectation)))
    throw reject('expectation-unknown');
  return contract.version;
}
