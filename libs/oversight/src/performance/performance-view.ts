import type { MeetingRow, PlacedRow } from './performance.tables.ts';

/** How often progress has to be unsatisfactory in a row to be named: as the policy's own default has it. */
const AGAIN = 2;

/** What a provider's performance comes to, over the placements that are within somebody's reach. */
export const performanceOf = (rows: readonly PlacedRow[], meetings: readonly MeetingRow[]) => {
  const started = rows.filter((row) => row.started);
  const ended = started.filter((row) => row.ended_on_ground !== null);
  const underWay = started.filter((row) => row.ended_on_ground === null);
  return {
    placements: { underWay: underWay.length, ended: ended.length },
    judgements: {
      good: sum(rows, (row) => row.judgements.good),
      satisfactory: sum(rows, (row) => row.judgements.satisfactory),
      unsatisfactory: sum(rows, (row) => row.judgements.unsatisfactory),
    },
    latest: counted(underWay, (row) => row.latest ?? 'not-judged'),
    unsatisfactoryAgain: underWay.filter((row) => row.unsatisfactory_in_a_row >= AGAIN).map((row) => row.placement_id),
    targets: { met: sum(ended, (row) => row.targets_met), set: sum(ended, (row) => row.targets_set) },
    endings: counted(ended, (row) => row.ended_on_ground ?? ''),
    meetings: meetings.map(meetingShown),
  };
};

const meetingShown = (row: MeetingRow) => ({
  schoolId: row.school_id,
  on: row.held_on,
  progress: row.progress,
  actions: row.actions,
  placements: row.placements,
  record: row.record,
  nextMeetingOn: row.next_meeting_on,
});

const sum = (rows: readonly PlacedRow[], of: (row: PlacedRow) => number): number =>
  rows.reduce((all, row) => all + of(row), 0);

const counted = (rows: readonly PlacedRow[], of: (row: PlacedRow) => string): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(rows, of)].map(([key, those]) => [key, those.length]));
