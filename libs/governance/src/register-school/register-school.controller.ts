import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { RegisterSchool, RegisterSchoolBody } from './register-school.command.ts';

@Controller('schools')
export class RegisterSchoolController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RegisterSchool', {
    summary: 'Enters a school of a trust in the ledger.',
    access: ACCESS.RegisterSchool,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'trust-unknown'),
    creates: '/schools/{id}',
  })
  register(@Body() body: RegisterSchoolBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new RegisterSchool(body, envelope));
  }
}
