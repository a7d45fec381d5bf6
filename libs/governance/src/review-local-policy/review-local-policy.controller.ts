import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { ReviewLocalPolicy, ReviewLocalPolicyBody } from './review-local-policy.command.ts';

@Controller('schools/:schoolId/local-policy/reviews')
export class ReviewLocalPolicyController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ReviewLocalPolicy', {
    summary: 'Records a review of the school’s local policy, and when the next is due.',
    access: ACCESS.ReviewLocalPolicy,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'local-policy-missing', 'review-out-of-order'),
  })
  review(@Param('schoolId') schoolId: SchoolId, @Body() body: ReviewLocalPolicyBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new ReviewLocalPolicy(schoolId, body, envelope));
  }
}
