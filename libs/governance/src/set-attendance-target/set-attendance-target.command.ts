import { IsNumber, Max, Min } from 'class-validator';
import { CommandBody } from '#libs/http';
import { SchoolCommand } from '../school-command.ts';

export class SetAttendanceTargetBody extends CommandBody {
  @IsNumber({ maxDecimalPlaces: 1 }) @Min(0) @Max(100) percent!: number;
}

export class SetAttendanceTarget extends SchoolCommand<SetAttendanceTargetBody> {}
