import { CommandBody, IsCode } from '#libs/http';
import { REFUSAL_REASONS, type RefusalReason } from '../domain/events/proposal.ts';
import type { Refusing } from '../domain/refuse-placement.ts';
import { PlacementCommand } from '../placement-command.ts';

export class RefusePlacementBody extends CommandBody implements Refusing {
  @IsCode(REFUSAL_REASONS) reason!: RefusalReason;
}

export class RefusePlacement extends PlacementCommand<RefusePlacementBody> {}
