import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { SAFEGUARDING_REJECTIONS } from '../domain/rejections.ts';
import { GrantConcernAccess, GrantConcernAccessBody } from './grant-concern-access.command.ts';

@Controller('safeguarding-concerns/:concernId/access')
export class GrantConcernAccessController {
  constructor(private readonly commands: CommandBus) {}

  @Write('GrantConcernAccess', {
    summary: 'The headteacher needs to know: why is on record, and until when.',
    tags: ['safeguarding'],
    access: ACCESS.GrantConcernAccess,
    problems: codesOf(SAFEGUARDING_REJECTIONS, 'access-already-over'),
  })
  grant(@Param('concernId') concernId: string, @Body() body: GrantConcernAccessBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new GrantConcernAccess(concernId, body, envelope));
  }
}
