import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { ReviewPolicy, ReviewPolicyBody } from './review-policy.command.ts';

@Controller('trusts/:trustId/policy/reviews')
export class ReviewPolicyController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ReviewPolicy', {
    summary: 'Records a review of the trust’s policy, and when the next is due.',
    access: ACCESS.ReviewPolicy,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'policy-version-unknown', 'review-out-of-order'),
  })
  review(@Param('trustId') trustId: TrustId, @Body() body: ReviewPolicyBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new ReviewPolicy(trustId, body, envelope));
  }
}
