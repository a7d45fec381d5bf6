import { CommandBody, IsCode, IsId, IsLocalTime } from '#libs/http';
import type { LocalTime, PersonRef } from '#libs/kernel';
import type { AttendanceReporting } from '../domain/events.ts';
import { REPORTING_CHANNELS } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class AgreeAttendanceReportingBody extends CommandBody implements AttendanceReporting {
  @IsCode(REPORTING_CHANNELS) channel!: AttendanceReporting['channel'];
  @IsLocalTime() cutOffAm!: LocalTime;
  @IsLocalTime() cutOffPm!: LocalTime;
  @IsId() schoolContact!: PersonRef;
  @IsId() providerContact!: PersonRef;
}

export class AgreeAttendanceReporting extends PlacementCommand<AgreeAttendanceReportingBody> {}
