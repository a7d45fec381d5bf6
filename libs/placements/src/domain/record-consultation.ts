import { same, type PersonRef } from '#libs/kernel';
import type { Command, GateContext } from './context.ts';
import { consulted, type Consultation } from './consultation.ts';
import type { Consulted, PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import { notEnded, notHalted } from './standing.ts';
import type { Hearing, Placement } from './state.ts';

/**
 * The student, a holder of parental responsibility, or professionals were asked, or lawfully could not be. A holder who is
 * recorded after the start is heard then, so this is open until the end.
 */
export function recordConsultation(
  { asked, ...consultation }: Command<Consultation>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const standing = notEnded(state);
  notHalted(standing, context);
  const heard = consulted(consultation);
  if (heard.with === 'parental-responsibility holder') isHolder(heard.holderId, context);
  const data = { ...heard, on: asked.occurredOn };
  return same(data, lastHeard(standing.hearing, heard)) ? [] : [{ type: 'ConsultationRecorded', data }];
}

function isHolder(holderId: PersonRef, { student }: GateContext): void {
  if (!student?.holders.includes(holderId)) throw reject('not-a-holder');
}

function lastHeard({ professionals, student, parents }: Hearing, heard: Consulted): Consulted | undefined {
  if (heard.with === 'professionals') return professionals;
  return heard.with === 'student' ? student : parents[heard.holderId];
}
