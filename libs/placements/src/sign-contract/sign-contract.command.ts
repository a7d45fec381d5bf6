import { IsSha256 } from '#libs/http';
import type { Signing } from '../domain/sign-contract.ts';
import { ForPartyBody } from '../for-party.body.ts';
import { PlacementCommand } from '../placement-command.ts';

export class SignContractBody extends ForPartyBody implements Signing {
  @IsSha256() sha256!: string;
}

export class SignContract extends PlacementCommand<SignContractBody> {}
