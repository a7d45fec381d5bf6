import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { proposePlacement } from '../domain/propose-placement.ts';
import { PlacementCreation } from '../placement-creation.ts';
import { ProposePlacement } from './propose-placement.command.ts';

@CommandHandler(ProposePlacement)
export class ProposePlacementHandler implements ICommandHandler<ProposePlacement> {
  constructor(private readonly placements: PlacementCreation) {}

  execute(command: ProposePlacement) {
    return this.placements.run(command, ACCESS.ProposePlacement, proposePlacement);
  }
}
