import { ContractTermsBody } from '../contract-terms.body.ts';
import { PlacementCommand } from '../placement-command.ts';

export class IssueContractBody extends ContractTermsBody {}

export class IssueContract extends PlacementCommand<IssueContractBody> {}
