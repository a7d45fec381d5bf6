import type { Scope } from '#libs/kernel';
import type { PlacementRow } from './placement.table.ts';

/** A placement as those see it whom it concerns; what is not known yet is null. */
export type PlacementShown = ReturnType<typeof shown>;

/** Over a status before the start, a halt is what counts: `showing` says it first. */
const showing = ({ status, halted, started_on: startedOn, ended_on: endedOn }: PlacementRow) =>
  halted && startedOn === null && endedOn === null && !SIDE_EXITS.has(status) ? 'halted' : status;

const SIDE_EXITS: ReadonlySet<string> = new Set(['declined', 'withdrawn', 'refused']);

export const shown = (row: PlacementRow) => ({
  placementId: row.placement_id,
  trustId: row.trust_id,
  schoolId: row.school_id,
  studentId: row.student_id,
  providerId: row.provider_id,
  reason: row.reason,
  status: row.status,
  showing: showing(row),
  halts: row.halts,
  providerConcern: row.provider_concerns.length > 0,
  providerConcerns: row.provider_concerns,
  plannedStart: row.planned_start,
  plannedEnd: row.planned_end,
  startedOn: row.started_on,
  endedOn: row.ended_on,
  ground: row.ground,
  destination: row.destination,
  siteId: row.site_id,
  timetable: row.timetable,
  contract: row.contract,
  notice: row.notice,
  position: row.position,
  revision: row.revision,
});

/** Whose the row is. */
export const scopeOfRow = (row: Readonly<{ trust_id: string; school_id: string; provider_id: string }>): Scope => ({
  trustId: row.trust_id,
  schoolId: row.school_id,
  providerId: row.provider_id,
});
