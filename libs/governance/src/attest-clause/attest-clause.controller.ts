import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { AttestClause, AttestClauseBody } from './attest-clause.command.ts';

@Controller('trusts/:trustId/clause-attestations')
export class AttestClauseController {
  constructor(private readonly commands: CommandBus) {}

  @Write('AttestClause', {
    summary: 'Attests a clause that no fact can break, for a school or for the trust.',
    access: ACCESS.AttestClause,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'clause-not-attestable'),
  })
  attest(@Param('trustId') trustId: TrustId, @Body() body: AttestClauseBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new AttestClause(trustId, body, envelope));
  }
}
