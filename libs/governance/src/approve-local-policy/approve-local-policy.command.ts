import { CommandBody, IsLocalDate } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { IsOptional } from 'class-validator';
import { SchoolCommand } from '../school-command.ts';

export class ApproveLocalPolicyBody extends CommandBody {
  @IsOptional() @IsLocalDate() reviewDue?: LocalDate;
}

export class ApproveLocalPolicy extends SchoolCommand<ApproveLocalPolicyBody> {}
