import type { LocalDate, PersonRef, SiteId } from '#libs/kernel';
import type { CeasingGround, Party, Reason } from '#libs/policy';
import { table } from '#libs/read-store';
import type { ConcernCause, HaltCause } from '../domain/events.ts';
import type { Status } from '../domain/state.ts';
import type { Destination, TimetableEntry } from '../domain/vocabulary.ts';

/** The contract's present version, and who has signed just that. */
export type ContractShown = Readonly<{
  version: number;
  signatures: readonly Readonly<{ party: Party; signatory: PersonRef; on: LocalDate }>[];
}>;
export type NoticeShown = Readonly<{ givenOn: LocalDate; firstDay: LocalDate }>;

/** A placement as lists and its own page show it. `proposed_at` and `position` are places in the log, first and last. */
export type PlacementRow = Readonly<{
  placement_id: string;
  trust_id: string;
  school_id: string;
  student_id: string;
  provider_id: string;
  status: Status;
  reason: Reason;
  halts: readonly HaltCause[];
  halted: boolean;
  provider_concerns: readonly ConcernCause[];
  planned_start: LocalDate | null;
  planned_end: LocalDate | null;
  started_on: LocalDate | null;
  ended_on: LocalDate | null;
  ground: CeasingGround | null;
  destination: Destination | null;
  site_id: SiteId | null;
  timetable: readonly TimetableEntry[];
  contract: ContractShown | null;
  notice: NoticeShown | null;
  reintegrating: boolean;
  proposed_at: number;
  position: number;
  revision: number;
}>;

export type PlacementTables = { placement: PlacementRow };

export const placements = table<PlacementRow>('placement', {
  columns: {
    placement_id: 'text',
    trust_id: 'text',
    school_id: 'text',
    student_id: 'text',
    provider_id: 'text',
    status: 'text',
    reason: 'text',
    halts: 'json',
    halted: 'boolean',
    provider_concerns: 'json',
    planned_start: 'text?',
    planned_end: 'text?',
    started_on: 'text?',
    ended_on: 'text?',
    ground: 'text?',
    destination: 'text?',
    site_id: 'text?',
    timetable: 'json',
    contract: 'json?',
    notice: 'json?',
    reintegrating: 'boolean',
    proposed_at: 'integer',
    position: 'integer',
    revision: 'integer',
  },
  key: ['placement_id'],
  indexes: [
    ['trust_id', 'proposed_at'],
    ['school_id', 'proposed_at'],
    ['provider_id', 'proposed_at'],
    ['student_id', 'proposed_at'],
  ],
});
