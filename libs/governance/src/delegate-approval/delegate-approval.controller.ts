import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { DelegateApproval, DelegateApprovalBody } from './delegate-approval.command.ts';

@Controller('schools/:schoolId/approval-delegations')
export class DelegateApprovalController {
  constructor(private readonly commands: CommandBus) {}

  @Write('DelegateApproval', {
    summary: 'Lets somebody approve placements in the headteacher’s place between two days.',
    access: ACCESS.DelegateApproval,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'delegation-out-of-order'),
  })
  delegate(@Param('schoolId') schoolId: SchoolId, @Body() body: DelegateApprovalBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new DelegateApproval(schoolId, body, envelope));
  }
}
