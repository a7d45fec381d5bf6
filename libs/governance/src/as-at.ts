import { IsOptional } from 'class-validator';
import { IsLocalDate } from '#libs/http';
import type { LocalDate } from '#libs/kernel';

/** As at which day; today where it is not said. */
export class AsAt {
  @IsOptional() @IsLocalDate() on?: LocalDate;
}
