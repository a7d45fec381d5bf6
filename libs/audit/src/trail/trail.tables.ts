import type { RecordedActor } from '#libs/kernel';
import { table } from '#libs/read-store';

/** One event as the trail shows it. `placement_id` is there where the event is about one placement alone. */
export type TrailRow = Readonly<{
  position: number;
  stream: string;
  category: string;
  stream_id: string;
  revision: number;
  placement_id: string | null;
  event_id: string;
  event: string;
  occurred_at: string;
  recorded_at: string;
  actor: RecordedActor;
  policy_version: string | null;
  correlation_id: string;
  sentence: string;
}>;

/** Whose a placement is, and which other streams speak of it. */
export type TrailPlacementRow = Readonly<{
  placement_id: string;
  trust_id: string;
  school_id: string;
  provider_id: string;
  student_id: string;
}>;

export const trailEvents = table<TrailRow>('trail_event', {
  columns: {
    position: 'integer',
    stream: 'text',
    category: 'text',
    stream_id: 'text',
    revision: 'integer',
    placement_id: 'text?',
    event_id: 'text',
    event: 'text',
    occurred_at: 'text',
    recorded_at: 'text',
    actor: 'json',
    policy_version: 'text?',
    correlation_id: 'text',
    sentence: 'text',
  },
  key: ['position'],
  indexes: [
    ['placement_id', 'position'],
    ['stream_id', 'position'],
  ],
});

export const trailPlacements = table<TrailPlacementRow>('trail_placement', {
  columns: { placement_id: 'text', trust_id: 'text', school_id: 'text', provider_id: 'text', student_id: 'text' },
  key: ['placement_id'],
});
