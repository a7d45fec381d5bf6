import { Command } from '@nestjs/cqrs';
import { IsOptional, Length, Matches } from 'class-validator';
import { CommandBody, IsOrganisationName, NestedBodies, NestedBody } from '#libs/http';
import type { Envelope, Outcome } from '#libs/kernel';
import type { NewProvider } from '../domain/register-provider.ts';
import type { ExternalId } from '../domain/vocabulary.ts';
import { RegistrationBody } from './registration.body.ts';

export class ProviderExternalIdBody implements ExternalId {
  @Matches(/^[a-z][a-z0-9-]{0,39}$/, { message: 'must be the short name of a system' }) system!: string;
  @Length(1, 64) id!: string;
}

export class RegisterProviderBody extends CommandBody implements NewProvider {
  @IsOrganisationName() name!: string;
  @NestedBody(() => RegistrationBody) registration!: RegistrationBody;
  @IsOptional() @NestedBodies(() => ProviderExternalIdBody, { most: 10 }) externalIds?: readonly ExternalId[];
}

export class RegisterProvider extends Command<Outcome> {
  constructor(
    readonly said: RegisterProviderBody,
    readonly envelope: Envelope,
  ) {
    super();
  }
}
