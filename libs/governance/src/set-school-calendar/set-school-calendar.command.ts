import { IsOptional } from 'class-validator';
import type { LocalDate } from '#libs/kernel';
import type { SchoolCalendar } from '#libs/policy';
import { CommandBody, IsLocalDate, ListOf, NestedBodies } from '#libs/http';
import { TermBody } from './term.body.ts';
import { SchoolCommand } from '../school-command.ts';

export class SetSchoolCalendarBody extends CommandBody implements SchoolCalendar {
  @NestedBodies(() => TermBody, { least: 1, most: 12 }) terms!: readonly TermBody[];
  @ListOf({ most: 100 }) @IsLocalDate({ each: true }) closedDays!: readonly LocalDate[];
  @IsOptional() @ListOf({ most: 20 }) @IsLocalDate({ each: true }) insetDays?: readonly LocalDate[];
  @IsOptional() @ListOf({ most: 20 }) @IsLocalDate({ each: true }) bankHolidays?: readonly LocalDate[];
}

export class SetSchoolCalendar extends SchoolCommand<SetSchoolCalendarBody> {}
