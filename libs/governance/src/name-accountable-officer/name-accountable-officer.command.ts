import { CommandBody, IsId, IsLocalDate } from '#libs/http';
import type { LocalDate, PersonRef } from '#libs/kernel';
import type { OfficerNamed } from '../domain/oversight/oversight.ts';
import { TrustCommand } from '../trust-command.ts';

export class NameAccountableOfficerBody extends CommandBody implements OfficerNamed {
  @IsId() personId!: PersonRef;
  @IsLocalDate() from!: LocalDate;
}

export class NameAccountableOfficer extends TrustCommand<NameAccountableOfficerBody> {}
