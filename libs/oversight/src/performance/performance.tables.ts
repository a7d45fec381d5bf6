import type { LocalDate, Position } from '#libs/kernel';
import type { CeasingGround } from '#libs/policy';
import { table } from '#libs/read-store';

/** How often progress was judged so: in reviews by the school, in reports by the provider. */
export type Judgements = Readonly<Record<'good' | 'satisfactory' | 'unsatisfactory', number>>;

/** A placement as far as its provider answers for it: how progress was judged, what targets came to, how it ended. */
export type PlacedRow = Readonly<{
  placement_id: string;
  trust_id: string;
  school_id: string;
  provider_id: string;
  started: boolean;
  judgements: Judgements;
  latest: keyof Judgements | null;
  /** How many times in a row progress has been unsatisfactory by now. */
  unsatisfactory_in_a_row: number;
  targets_met: number;
  targets_set: number;
  ended_on_ground: CeasingGround | null;
}>;

export const placed = table<PlacedRow>('performance_placement', {
  columns: {
    placement_id: 'text',
    trust_id: 'text',
    school_id: 'text',
    provider_id: 'text',
    started: 'boolean',
    judgements: 'json',
    latest: 'text?',
    unsatisfactory_in_a_row: 'integer',
    targets_met: 'integer',
    targets_set: 'integer',
    ended_on_ground: 'text?',
  },
  key: ['placement_id'],
  indexes: [['provider_id']],
});

/** Leaders of a school held the provider to account. */
export type MeetingRow = Readonly<{
  position: Position;
  provider_id: string;
  school_id: string;
  held_on: LocalDate;
  progress: keyof Judgements;
  actions: readonly string[];
  placements: readonly string[];
  record: object;
  next_meeting_on: LocalDate | null;
}>;

export const meetings = table<MeetingRow>('performance_meeting', {
  columns: {
    position: 'integer',
    provider_id: 'text',
    school_id: 'text',
    held_on: 'text',
    progress: 'text',
    actions: 'json',
    placements: 'json',
    record: 'json',
    next_meeting_on: 'text?',
  },
  key: ['position'],
  indexes: [['provider_id']],
});

/** Whose a provider is. */
export type ProviderRow = Readonly<{ provider_id: string; trust_id: string }>;

export const providers = table<ProviderRow>('performance_provider', {
  columns: { provider_id: 'text', trust_id: 'text' },
  key: ['provider_id'],
});
