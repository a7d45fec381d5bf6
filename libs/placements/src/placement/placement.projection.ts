import { projection, tableFold, type Recorded } from '#libs/read-store';
import type { HaltCause, PlacementEvent } from '../domain/events.ts';
import { agreementSteps } from './agreement-steps.ts';
import { courseSteps } from './course-steps.ts';
import { placements, type PlacementRow } from './placement.table.ts';

type Proposed = Recorded<Extract<PlacementEvent, { type: 'PlacementProposed' }>>;

const NOTHING_YET = {
  status: 'proposed',
  halts: [],
  halted: false,
  provider_concerns: [],
  started_on: null,
  ended_on: null,
  ground: null,
  destination: null,
  site_id: null,
  contract: null,
  notice: null,
  reintegrating: false,
} as const;

const proposed = ({ data, position, revision }: Proposed): PlacementRow => ({
  ...NOTHING_YET,
  placement_id: data.placementId,
  trust_id: data.trustId,
  school_id: data.commissioningSchoolId,
  student_id: data.studentId,
  provider_id: data.providerId,
  reason: data.reason,
  planned_start: data.plannedStart ?? null,
  planned_end: data.plannedEnd ?? null,
  timetable: data.timetable,
  proposed_at: position,
  position,
  revision,
});

const halting = (row: PlacementRow, halts: readonly HaltCause[]): PlacementRow => ({
  ...row,
  halts,
  halted: halts.length > 0,
});

/** Where each placement stands: what a command's ETag is about. */
export const placementDetails = projection<PlacementEvent>({
  name: 'placement',
  version: 2,
  folds: [
    tableFold(placements)({
      categories: ['placement'],
      steps: {
        PlacementProposed: (_none, event) => proposed(event),
        ConsultationRecorded: (row) => row && { ...row, status: row.status === 'proposed' ? 'consulting' : row.status },
        HeadteacherApproved: (row) => row && { ...row, status: 'approved' },
        HeadteacherRefused: (row) => row && { ...row, status: 'refused' },
        PlacementWithdrawn: (row) => row && { ...row, status: 'withdrawn' },
        PlacementHalted: (row, { data }) => row && halting(row, [...row.halts, data.cause]),
        HaltLifted: (row, { data }) =>
          row &&
          halting(
            row,
            row.halts.filter((cause) => cause !== data.cause),
          ),
        ...agreementSteps,
        ...courseSteps,
      },
      every: (row, { position, revision }) => row && { ...row, position, revision },
    }),
  ],
});
