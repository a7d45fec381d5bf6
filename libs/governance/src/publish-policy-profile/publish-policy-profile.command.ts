import { Command } from '@nestjs/cqrs';
import { IsBoolean, IsOptional } from 'class-validator';
import { CommandBody, IsCode, IsLocalDate, NestedBodies, NestedBody } from '#libs/http';
import type { Envelope, LocalDate, Outcome, TrustId } from '#libs/kernel';
import { PROFILE_PARTS } from '#libs/policy';
import { PROFILE_NAMES, type ProfileName, type ProfilePublication } from '../domain/policy/publish-policy-profile.ts';
import { AdjustmentsBody } from './adjustments.body.ts';
import { CriterionBody } from './criterion.body.ts';
import { GateRuleBody } from './gate-rule.body.ts';
import { PartAppliesBody } from './part-applies.body.ts';

export class PublishPolicyProfileBody extends CommandBody implements ProfilePublication {
  @IsCode(PROFILE_NAMES) profile!: ProfileName;
  @IsLocalDate() effectiveFrom!: LocalDate;
  @IsOptional() @NestedBody(() => AdjustmentsBody) adjustments?: AdjustmentsBody;
  @IsOptional() @NestedBodies(() => GateRuleBody, { most: 50 }) rules?: readonly GateRuleBody[];
  @IsOptional() @NestedBodies(() => CriterionBody, { most: 50 }) criteria?: readonly CriterionBody[];
  @IsOptional() @IsLocalDate() reviewDue?: LocalDate;
  @IsOptional() @IsBoolean() citesCurrentGuidance?: boolean;
  @IsOptional()
  @NestedBodies(() => PartAppliesBody, { most: PROFILE_PARTS.length })
  appliesToExisting?: readonly PartAppliesBody[];
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
