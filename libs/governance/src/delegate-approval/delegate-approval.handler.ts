import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { delegateApproval } from '../domain/school/delegate-approval.ts';
import { SchoolTransaction } from '../school-transaction.ts';
import { DelegateApproval } from './delegate-approval.command.ts';

@CommandHandler(DelegateApproval)
export class DelegateApprovalHandler implements ICommandHandler<DelegateApproval> {
  constructor(private readonly school: SchoolTransaction) {}

  execute(command: DelegateApproval) {
    return this.school.run(command, ACCESS.DelegateApproval, delegateApproval);
  }
}
