import type { LocalDate } from '#libs/kernel';
import { CommandBody, IsId, IsLocalDate } from '#libs/http';
import type { Delegation } from '../domain/school/school-day.ts';
import { SchoolCommand } from '../school-command.ts';

export class DelegateApprovalBody extends CommandBody implements Delegation {
  @IsId() delegateId!: string;
  @IsLocalDate() from!: LocalDate;
  @IsLocalDate() until!: LocalDate;
}

export class DelegateApproval extends SchoolCommand<DelegateApprovalBody> {}
