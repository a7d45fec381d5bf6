import { categoryOf, idIn, type Event } from '#libs/kernel';
import type { PlacementEvent } from '#libs/placements';
import { projection, tableFold, type Projection, type Recorded } from '#libs/read-store';
import { sentenceFor, type Sentences } from './sentences.ts';
import { trailEvents, trailPlacements, type TrailRow } from './trail.tables.ts';

/** The streams that speak of placements: their own, and those of the provider and the student concerned. */
const CATEGORIES = ['placement', 'attendance', 'provider', 'student'];

const OF_ONE_PLACEMENT = ['placement', 'attendance'];

/** The placement that an event is about: its stream's, or the one that it names. */
function placementIn({ stream, data }: Recorded<Event>): string | null {
  if (OF_ONE_PLACEMENT.includes(categoryOf(stream))) return idIn(stream);
  const { placementId } = data as { placementId?: unknown };
  return typeof placementId === 'string' ? placementId : null;
}

const rowOf = (event: Recorded<Event>, sentences: Sentences): TrailRow => {
  const { stream, metadata } = event;
  return {
    position: event.position,
    stream,
    category: categoryOf(stream),
    stream_id: idIn(stream),
    revision: event.revision,
    placement_id: placementIn(event),
    event_id: event.id,
    event: event.type,
    occurred_at: metadata.occurredAt,
    recorded_at: metadata.recordedAt,
    actor: metadata.actor,
    policy_version: metadata.policyVersion ?? null,
    correlation_id: metadata.$correlationId,
    sentence: sentenceFor(sentences, event.type, event.data),
  };
};

/** Every event of a placement and of what belongs to it, in the order of the log, each with its sentence. */
export const trailProjection = (sentences: Sentences): Projection =>
  projection<Event>({
    name: 'trail',
    version: 1,
    folds: [
      tableFold(trailEvents)<Event>({
        categories: CATEGORIES,
        key: ({ position }) => [position],
        every: (_, event) => rowOf(event, sentences),
        appendOnly: true,
      }),
      tableFold(trailPlacements)<PlacementEvent>({
        steps: {
          PlacementProposed: (_, { data }) => ({
            placement_id: data.placementId,
            trust_id: data.trustId,
            school_id: data.commissioningSchoolId,
            provider_id: data.providerId,
            student_id: data.studentId,
          }),
        },
      }),
    ],
  });
