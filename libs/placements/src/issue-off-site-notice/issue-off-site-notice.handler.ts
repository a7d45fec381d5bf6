import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { issueOffSiteNotice } from '../domain/issue-off-site-notice.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { IssueOffSiteNotice } from './issue-off-site-notice.command.ts';

@CommandHandler(IssueOffSiteNotice)
export class IssueOffSiteNoticeHandler implements ICommandHandler<IssueOffSiteNotice> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: IssueOffSiteNotice) {
    return this.placements.run(command, ACCESS.IssueOffSiteNotice, issueOffSiteNotice);
  }
}
