import type { AttendanceEvent, Missed } from '#libs/attendance';
import type { Instant, LocalDate } from '#libs/kernel';
import type { SchoolCalendar, Timetable } from '#libs/policy';
import { table } from '#libs/read-store';

/** A stretch without sessions: from the first day up to, not including, the last. */
export type Pause = Readonly<{ from: LocalDate; until: LocalDate | null }>;

/** A placement as attendance is counted by: whose it is, from when to when, and what the week held. */
export type PlacementRow = Readonly<{
  placement_id: string;
  trust_id: string;
  school_id: string;
  provider_id: string;
  timetable: Timetable['entries'];
  started_on: LocalDate | null;
  ended_on: LocalDate | null;
  timetables: readonly Timetable[];
  pauses: readonly Pause[];
}>;

/** What was said of an absence before, until when, by which event it no longer is, and why or by whom. */
export type Formerly = Missed & Readonly<{ until: Instant; changedBy: AttendanceEvent['type']; because: string }>;

/** One report as it stands now, and each thing that was said of it before, in order. */
export type AbsenceRow = Missed &
  Readonly<{
    placement_id: string;
    absence_id: string;
    explained: boolean;
    withdrawn: boolean;
    delay_minutes: number;
    reported_at: Instant;
    history: readonly Formerly[];
  }>;

/** What a school's calendar and target are. */
export type SchoolRow = Readonly<{ school_id: string; calendar: SchoolCalendar | null; target_percent: number | null }>;

export const placements = table<PlacementRow>('attendance_placement', {
  columns: {
    placement_id: 'text',
    trust_id: 'text',
    school_id: 'text',
    provider_id: 'text',
    timetable: 'json',
    started_on: 'text?',
    ended_on: 'text?',
    timetables: 'json',
    pauses: 'json',
  },
  key: ['placement_id'],
});

export const absences = table<AbsenceRow>('attendance_absence', {
  columns: {
    placement_id: 'text',
    absence_id: 'text',
    date: 'text',
    session: 'text',
    reason: 'text',
    explained: 'boolean',
    withdrawn: 'boolean',
    delay_minutes: 'integer',
    reported_at: 'text',
    history: 'json',
  },
  key: ['placement_id', 'absence_id'],
});

export const schools = table<SchoolRow>('attendance_school', {
  columns: { school_id: 'text', calendar: 'json?', target_percent: 'real?' },
  key: ['school_id'],
});
