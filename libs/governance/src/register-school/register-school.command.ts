import { Command } from '@nestjs/cqrs';
import { IsOptional, Matches } from 'class-validator';
import { CommandBody, IsId, IsOrganisationName } from '#libs/http';
import type { Envelope, Outcome, TrustId } from '#libs/kernel';
import type { NewSchool } from '../domain/school/register-school.ts';

export class RegisterSchoolBody extends CommandBody implements NewSchool {
  @IsId() trustId!: TrustId;
  @IsOrganisationName() name!: string;
  @IsOptional() @Matches(/^\d{6}$/, { message: 'must be a URN, 6 digits' }) urn?: string;
}

export class RegisterSchool extends Command<Outcome> {
  constructor(
    readonly said: RegisterSchoolBody,
    readonly envelope: Envelope,
  ) {
    super();
  }
}
