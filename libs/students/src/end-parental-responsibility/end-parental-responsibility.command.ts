import type { LocalDate } from '#libs/kernel';
import { CommandBody, IsLocalDate } from '#libs/http';
import type { ResponsibilityEnd } from '../domain/end-parental-responsibility.ts';
import { StudentCommand } from '../student-command.ts';

export class EndParentalResponsibilityBody extends CommandBody {
  @IsLocalDate() endedOn!: LocalDate;
}

export class EndParentalResponsibility extends StudentCommand<ResponsibilityEnd> {}
