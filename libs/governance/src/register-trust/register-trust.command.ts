import { Command } from '@nestjs/cqrs';
import { CommandBody, IsOrganisationName } from '#libs/http';
import type { Envelope, Outcome } from '#libs/kernel';
import type { NewTrust } from '../domain/trust/register-trust.ts';

export class RegisterTrustBody extends CommandBody implements NewTrust {
  @IsOrganisationName() name!: string;
}

export class RegisterTrust extends Command<Outcome> {
  constructor(
    readonly said: RegisterTrustBody,
    readonly envelope: Envelope,
  ) {
    super();
  }
}
