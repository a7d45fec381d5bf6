import { IsCode, IsLocalTime } from '#libs/http';
import type { LocalTime } from '#libs/kernel';
import { SESSIONS, type Session } from '#libs/policy';
import type { TimetableEntry } from './domain/vocabulary.ts';

/** The most half-days a school week has. */
export const MOST_SESSIONS = 10;

/** A half-day of the week on which the student attends the provider. */
export class TimetableEntryBody implements TimetableEntry {
  @IsCode([1, 2, 3, 4, 5]) weekday!: TimetableEntry['weekday'];
  @IsCode(SESSIONS) session!: Session;
  @IsLocalTime() start!: LocalTime;
  @IsLocalTime() end!: LocalTime;
}
