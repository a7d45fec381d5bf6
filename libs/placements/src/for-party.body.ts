import { CommandBody, IsCode, IsCount, IsId } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import { PARTIES, type Party } from '#libs/policy';
import type { ForParty } from './domain/contract-party.ts';

/** Who signs or declines, for which party, and under which version. */
export class ForPartyBody extends CommandBody implements ForParty {
  @IsCount(1, 1000) version!: number;
  @IsCode(PARTIES) party!: Party;
  @IsId() signatory!: PersonRef;
}
