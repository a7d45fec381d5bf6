import { IsCode } from '#libs/http';
import { ContractTermsBody } from '../contract-terms.body.ts';
import type { Varying } from '../domain/vary-contract.ts';
import { VARIATION_REASONS, type VariationReason } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class VaryContractBody extends ContractTermsBody implements Varying {
  @IsCode(VARIATION_REASONS) reason!: VariationReason;
}

export class VaryContract extends PlacementCommand<VaryContractBody> {}
