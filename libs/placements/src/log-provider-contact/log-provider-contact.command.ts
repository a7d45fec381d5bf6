import { CommandBody, IsCode, IsId } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import type { Contact } from '../domain/log-provider-contact.ts';
import { CONTACT_CHANNELS, type ContactChannel } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class LogProviderContactBody extends CommandBody implements Contact {
  @IsId() by!: PersonRef;
  @IsCode(CONTACT_CHANNELS) channel!: ContactChannel;
}

export class LogProviderContact extends PlacementCommand<LogProviderContactBody> {}
