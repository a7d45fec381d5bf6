import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { planReintegration } from '../domain/plan-reintegration.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { PlanReintegration } from './plan-reintegration.command.ts';

@CommandHandler(PlanReintegration)
export class PlanReintegrationHandler implements ICommandHandler<PlanReintegration> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: PlanReintegration) {
    return this.placements.run(command, ACCESS.PlanReintegration, planReintegration);
  }
}
