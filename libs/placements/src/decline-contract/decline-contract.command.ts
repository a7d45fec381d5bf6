import { ForPartyBody } from '../for-party.body.ts';
import { PlacementCommand } from '../placement-command.ts';

export class DeclineContractBody extends ForPartyBody {}

export class DeclineContract extends PlacementCommand<DeclineContractBody> {}
