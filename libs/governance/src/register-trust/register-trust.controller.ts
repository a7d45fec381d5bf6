import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Enveloped, Write } from '#libs/http';
import type { Envelope } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { RegisterTrust, RegisterTrustBody } from './register-trust.command.ts';

@Controller('trusts')
export class RegisterTrustController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RegisterTrust', {
    summary: 'Enters a trust in the ledger.',
    access: ACCESS.RegisterTrust,
    creates: '/trusts/{id}',
  })
  register(@Body() body: RegisterTrustBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new RegisterTrust(body, envelope));
  }
}
