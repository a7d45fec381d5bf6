import type { LocalDate } from '#libs/kernel';
import { CommandBody, IsCode, IsLocalDate } from '#libs/http';
import type { NewStaffChange } from '../domain/notify-staff-change.ts';
import { STAFF_CHANGES, type StaffChange } from '../domain/vocabulary.ts';
import { ProviderCommand } from '../provider-command.ts';

export class NotifyStaffChangeBody extends CommandBody implements NewStaffChange {
  @IsCode(STAFF_CHANGES) kind!: StaffChange;
  @IsLocalDate() changedOn!: LocalDate;
}

export class NotifyStaffChange extends ProviderCommand<NotifyStaffChangeBody> {}
