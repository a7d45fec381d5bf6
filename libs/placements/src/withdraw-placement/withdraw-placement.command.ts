import { CommandBody, IsCode } from '#libs/http';
import { WITHDRAWAL_REASONS } from '../domain/vocabulary.ts';
import type { Withdrawing } from '../domain/withdraw-placement.ts';
import { PlacementCommand } from '../placement-command.ts';

export class WithdrawPlacementBody extends CommandBody implements Withdrawing {
  @IsCode(WITHDRAWAL_REASONS) reason!: Withdrawing['reason'];
}

export class WithdrawPlacement extends PlacementCommand<WithdrawPlacementBody> {}
