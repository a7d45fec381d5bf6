import { idIn } from '#libs/kernel';
import type { PlacementEvent } from '#libs/placements';
import type { ProviderEvent } from '#libs/providers';
import { projection, tableFold } from '#libs/read-store';
import { meetings, placed, providers, type Judgements, type PlacedRow } from './performance.tables.ts';

const NOTHING_YET = {
  started: false,
  judgements: { good: 0, satisfactory: 0, unsatisfactory: 0 },
  latest: null,
  unsatisfactory_in_a_row: 0,
  targets_met: 0,
  targets_set: 0,
  ended_on_ground: null,
} as const;

const judged = (row: PlacedRow | undefined, progress: keyof Judgements): PlacedRow | undefined =>
  row && {
    ...row,
    judgements: { ...row.judgements, [progress]: row.judgements[progress] + 1 },
    latest: progress,
    unsatisfactory_in_a_row: progress === 'unsatisfactory' ? row.unsatisfactory_in_a_row + 1 : 0,
  };

const met = (outcomes: readonly Readonly<{ assessment: string }>[]): number =>
  outcomes.filter(({ assessment }) => assessment === 'met').length;

const placedFold = tableFold(placed)<PlacementEvent>({
  steps: {
    PlacementProposed: (_none, { data }) => ({
      ...NOTHING_YET,
      placement_id: data.placementId,
      trust_id: data.trustId,
      school_id: data.commissioningSchoolId,
      provider_id: data.providerId,
    }),
    InitialMeetingHeld: (row, { data }) => row && { ...row, targets_set: data.targets.length },
    PlacementStarted: (row) => row && { ...row, started: true },
    ProgressReportSubmitted: (row, { data }) => judged(row, data.progress),
    ReviewHeld: (row, { data }) => judged(row, data.progress),
    FormalReviewHeld: (row, { data }) => judged(row, data.progress),
    PlacementCeased: (row, { data }) =>
      row && {
        ...row,
        ended_on_ground: data.ground,
        targets_met: data.ground === 'danger' ? 0 : met(data.outcomes),
      },
  },
});

const meetingFold = tableFold(meetings)<ProviderEvent>({
  key: ({ position }) => [position],
  steps: {
    AccountabilityMeetingHeld: (_none, { data, position, stream }) => ({
      position,
      provider_id: idIn(stream),
      school_id: data.schoolId,
      held_on: data.on,
      progress: data.progress,
      actions: data.actions,
      placements: data.placements,
      record: data.record,
      next_meeting_on: data.nextMeetingOn ?? null,
    }),
  },
});

const providerFold = tableFold(providers)<ProviderEvent>({
  steps: {
    ProviderRegistered: (_none, { data }) => ({ provider_id: data.providerId, trust_id: data.trustId }),
  },
});

/** How students get on at each provider, and how leaders held it to account for that. */
export const performanceProjection = projection<PlacementEvent | ProviderEvent>({
  name: 'performance',
  version: 1,
  folds: [placedFold, meetingFold, providerFold],
});
