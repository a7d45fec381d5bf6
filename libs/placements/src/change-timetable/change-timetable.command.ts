import { CommandBody, IsLocalDate, NestedBodies } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { TimetableChange } from '../domain/change-timetable.ts';
import { PlacementCommand } from '../placement-command.ts';
import { MOST_SESSIONS, TimetableEntryBody } from '../timetable-entry.body.ts';

export class ChangeTimetableBody extends CommandBody implements TimetableChange {
  @NestedBodies(() => TimetableEntryBody, { least: 1, most: MOST_SESSIONS }) timetable!: TimetableEntryBody[];
  @IsLocalDate() effectiveFrom!: LocalDate;
}

export class ChangeTimetable extends PlacementCommand<ChangeTimetableBody> {}
