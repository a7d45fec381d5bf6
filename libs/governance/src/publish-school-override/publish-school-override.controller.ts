import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { PublishSchoolOverride, PublishSchoolOverrideBody } from './publish-school-override.command.ts';

@Controller('trusts/:trustId/schools/:schoolId/policy-overrides')
export class PublishSchoolOverrideController {
  constructor(private readonly commands: CommandBus) {}

  @Write('PublishSchoolOverride', {
    summary: 'Publishes what a school asks beyond its trust’s policy, in force from a day on.',
    access: ACCESS.PublishSchoolOverride,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'no-policy-to-tighten', 'override-loosens', 'profile-unsound'),
  })
  publish(
    @Param('trustId') trustId: TrustId,
    @Param('schoolId') schoolId: SchoolId,
    @Body() body: PublishSchoolOverrideBody,
    @Enveloped() envelope: Envelope,
  ) {
    const { effectiveFrom, parameters, rules = [], criteria = [], appliesToExisting = [] } = body;
    const said = { schoolId, effectiveFrom, parameters, rules, criteria, appliesToExisting };
    return this.commands.execute(new PublishSchoolOverride(trustId, said, envelope));
  }
}
