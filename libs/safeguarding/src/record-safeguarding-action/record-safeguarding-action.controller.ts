import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { SAFEGUARDING_REJECTIONS } from '../domain/rejections.ts';
import { RecordSafeguardingAction, RecordSafeguardingActionBody } from './record-safeguarding-action.command.ts';

@Controller('safeguarding-concerns/:concernId/actions')
export class RecordSafeguardingActionController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordSafeguardingAction', {
    summary: 'Records how the concern was followed up.',
    tags: ['safeguarding'],
    access: ACCESS.RecordSafeguardingAction,
    problems: codesOf(SAFEGUARDING_REJECTIONS, 'concern-closed', 'concern-not-acknowledged', 'concern-in-future'),
  })
  record(
    @Param('concernId') concernId: string,
    @Body() body: RecordSafeguardingActionBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordSafeguardingAction(concernId, body, envelope));
  }
}
