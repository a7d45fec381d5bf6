import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { AttestOversight, AttestOversightBody } from './attest-oversight.command.ts';

@Controller('trusts/:trustId/oversight-attestations')
export class AttestOversightController {
  constructor(private readonly commands: CommandBus) {}

  @Write('AttestOversight', {
    summary: 'The accountable officer attests that procedures were in place over a time.',
    access: ACCESS.AttestOversight,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'attestation-out-of-order', 'not-accountable-officer'),
  })
  attest(@Param('trustId') trustId: TrustId, @Body() body: AttestOversightBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new AttestOversight(trustId, body, envelope));
  }
}
