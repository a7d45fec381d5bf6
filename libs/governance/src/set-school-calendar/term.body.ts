import { IsOptional } from 'class-validator';
import { IsLocalDate, IsOrganisationName } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { Term } from '#libs/policy';

export class TermBody implements Term {
  @IsOrganisationName() name!: string;
  @IsLocalDate() from!: LocalDate;
  @IsLocalDate() to!: LocalDate;
  @IsOptional() @IsLocalDate() halfTermFrom?: LocalDate;
  @IsOptional() @IsLocalDate() halfTermTo?: LocalDate;
}
