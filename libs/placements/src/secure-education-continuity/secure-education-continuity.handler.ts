import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { secureEducationContinuity } from '../domain/secure-education-continuity.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { SecureEducationContinuity } from './secure-education-continuity.command.ts';

@CommandHandler(SecureEducationContinuity)
export class SecureEducationContinuityHandler implements ICommandHandler<SecureEducationContinuity> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: SecureEducationContinuity) {
    return this.placement.run(command, ACCESS.SecureEducationContinuity, secureEducationContinuity);
  }
}
