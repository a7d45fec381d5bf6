import { createdIdOf, epochOf, localDateAt, same, type Instant } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay } from './under-way.ts';
import type { DocumentRef, IncidentId, IncidentKind } from './vocabulary.ts';

export type Incident = Readonly<{ kind: IncidentKind; happenedAt: Instant; record: DocumentRef }>;

const MINUTE = 60_000;

/** The provider tells the school of a serious incident; how long after it stands in the fact itself (CTT-7.6.6). */
export function reportSeriousIncident(
  { asked, kind, happenedAt, record }: Command<Incident>,
  state: Placement,
): PlacementEvent[] {
  const placement = underWay(state);
  if (happenedAt > asked.at) throw reject('date-in-future', { date: happenedAt, today: asked.today });
  dayInCourse(localDateAt(happenedAt), placement, asked);
  const incident = { kind, happenedAt, record };
  const isKnown = placement.following.told.some(
    (one) => 'incidentId' in one && same(incident, { kind: one.kind, happenedAt: one.happenedAt, record: one.record }),
  );
  if (isKnown) return [];
  const incidentId = createdIdOf<IncidentId>(asked.commandId, 'incident');
  const delayMinutes = Math.round((epochOf(asked.at) - epochOf(happenedAt)) / MINUTE);
  return [{ type: 'SeriousIncidentReported', data: { incidentId, ...incident, delayMinutes } }];
}
