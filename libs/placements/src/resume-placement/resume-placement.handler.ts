import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { resumePlacement } from '../domain/resume-placement.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { ResumePlacement } from './resume-placement.command.ts';

@CommandHandler(ResumePlacement)
export class ResumePlacementHandler implements ICommandHandler<ResumePlacement> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: ResumePlacement) {
    return this.placements.run(command, ACCESS.ResumePlacement, resumePlacement);
  }
}
