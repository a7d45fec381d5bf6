import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { RegisterProvider, RegisterProviderBody } from './register-provider.command.ts';

@Controller('providers')
export class RegisterProviderController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RegisterProvider', {
    summary: 'Enters a provider in the ledger, as the trust knows it.',
    access: ACCESS.RegisterProvider,
    problems: codesOf(PROVIDER_REJECTIONS, 'urn-missing', 'day-in-future'),
    creates: '/providers/{id}',
  })
  register(@Body() body: RegisterProviderBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new RegisterProvider(body, envelope));
  }
}
