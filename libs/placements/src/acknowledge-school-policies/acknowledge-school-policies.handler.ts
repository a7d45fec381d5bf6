import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { acknowledgeSchoolPolicies } from '../domain/acknowledge-school-policies.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { AcknowledgeSchoolPolicies } from './acknowledge-school-policies.command.ts';

@CommandHandler(AcknowledgeSchoolPolicies)
export class AcknowledgeSchoolPoliciesHandler implements ICommandHandler<AcknowledgeSchoolPolicies> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: AcknowledgeSchoolPolicies) {
    return this.placements.run(command, ACCESS.AcknowledgeSchoolPolicies, acknowledgeSchoolPolicies);
  }
}
