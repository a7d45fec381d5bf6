import type { PersonRef } from '#libs/kernel';
import type { LocalDate } from '#libs/kernel';
import { CommandBody, IsLocalDate } from '#libs/http';
import { StudentCommand } from '../student-command.ts';

export class EndParentalResponsibilityBody extends CommandBody {
  @IsLocalDate() endedOn!: LocalDate;
}

export class EndParentalResponsibility extends StudentCommand<
  EndParentalResponsibilityBody & Readonly<{ holderId: PersonRef }>
> {}
