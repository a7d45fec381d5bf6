import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { attachReasonEvidence } from '../domain/attach-reason-evidence.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { AttachReasonEvidence } from './attach-reason-evidence.command.ts';

@CommandHandler(AttachReasonEvidence)
export class AttachReasonEvidenceHandler implements ICommandHandler<AttachReasonEvidence> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: AttachReasonEvidence) {
    return this.placement.run(command, ACCESS.AttachReasonEvidence, attachReasonEvidence);
  }
}
