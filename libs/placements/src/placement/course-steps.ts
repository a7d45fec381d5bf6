import type { FoldOptions } from '#libs/read-store';
import type { ConcernCause, EndingEvent, MonitoringEvent } from '../domain/events.ts';
import type { PlacementRow } from './placement.table.ts';

type Steps = NonNullable<FoldOptions<PlacementRow, MonitoringEvent | EndingEvent>['steps']>;

const concerned = (row: PlacementRow, concerns: readonly ConcernCause[]): PlacementRow => ({
  ...row,
  provider_concerns: concerns,
});

/** What start, course and end make of a placement's row. */
export const courseSteps = {
  PlacementStarted: (row, { data }) =>
    row && { ...row, status: 'active', started_on: data.startedOn, site_id: data.siteId },
  TimetableChanged: (row, { data }) => row && { ...row, timetable: data.timetable },
  SiteChanged: (row, { data }) => row && { ...row, site_id: data.siteId },
  PlacementExtended: (row, { data }) => row && { ...row, planned_end: data.plannedEnd },
  PlacementPaused: (row) => row && { ...row, status: 'paused' },
  PlacementResumed: (row) => row && { ...row, status: row.reintegrating ? 'reintegrating' : 'active' },
  ProviderConcernFlagged: (row, { data }) => row && concerned(row, [...row.provider_concerns, data.concern]),
  ProviderConcernCleared: (row, { data }) =>
    row &&
    concerned(
      row,
      row.provider_concerns.filter((one) => one !== data.concern),
    ),
  ReintegrationPlanned: (row) =>
    row && { ...row, reintegrating: true, status: row.status === 'paused' ? 'paused' : 'reintegrating' },
  PlacementCeased: (row, { data }) =>
    row && {
      ...row,
      status: 'ceased',
      ground: data.ground,
      ended_on: data.ceasedOn,
      destination: data.ground === 'danger' ? null : (data.destination ?? null),
    },
  DestinationRecorded: (row, { data }) => row && { ...row, destination: data.destination },
} as const satisfies Steps;
