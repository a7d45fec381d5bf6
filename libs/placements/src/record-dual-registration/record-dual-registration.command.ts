import { Matches } from 'class-validator';
import { CommandBody, IsLocalDate } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { DualRegistration } from '../domain/record-dual-registration.ts';
import { PlacementCommand } from '../placement-command.ts';

export class RecordDualRegistrationBody extends CommandBody implements DualRegistration {
  @Matches(/^\d{6}$/, { message: 'must be a URN, 6 digits' }) urn!: string;
  @IsLocalDate() from!: LocalDate;
}

export class RecordDualRegistration extends PlacementCommand<RecordDualRegistrationBody> {}
