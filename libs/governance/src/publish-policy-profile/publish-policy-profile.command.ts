import { Command } from '@nestjs/cqrs';
import { IsOptional } from 'class-validator';
import { CommandBody, IsCode, IsLocalDate, NestedBody } from '#libs/http';
import type { Envelope, LocalDate, Outcome, TrustId } from '#libs/kernel';
import { PROFILE_NAMES, type ProfileName, type ProfilePublication } from '../domain/policy/publish-policy-profile.ts';
import { AdjustmentsBody } from './adjustments.body.ts';

export class PublishPolicyProfileBody extends CommandBody implements ProfilePublication {
  @IsCode(PROFILE_NAMES) profile!: ProfileName;
  @IsLocalDate() effectiveFrom!: LocalDate;
  @IsOptional() @NestedBody(() => AdjustmentsBody) adjustments?: AdjustmentsBody;
}

export class PublishPolicyProfile extends Command<Outcome> {
  constructor(
    readonly trustId: TrustId,
    readonly said: PublishPolicyProfileBody,
    readonly envelope: Envelope,
  ) {
    super();
  }
}
