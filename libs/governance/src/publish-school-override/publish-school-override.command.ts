import { IsOptional } from 'class-validator';
import { CommandBody, IsLocalDate, NestedBodies, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { PROFILE_PARTS } from '#libs/policy';
import type { OverridePublication } from '../domain/policy/publish-school-override.ts';
import { CriterionBody } from '../publish-policy-profile/criterion.body.ts';
import { GateRuleBody } from '../publish-policy-profile/gate-rule.body.ts';
import { PartAppliesBody } from '../publish-policy-profile/part-applies.body.ts';
import { TrustCommand } from '../trust-command.ts';
import { TightenedParametersBody } from './tightened-parameters.body.ts';

export class PublishSchoolOverrideBody extends CommandBody implements Omit<OverridePublication, 'schoolId'> {
  @IsLocalDate() effectiveFrom!: LocalDate;
  @NestedBody(() => TightenedParametersBody) parameters!: TightenedParametersBody;
  @IsOptional() @NestedBodies(() => GateRuleBody, { most: 50 }) rules?: readonly GateRuleBody[];
  @IsOptional() @NestedBodies(() => CriterionBody, { most: 50 }) criteria?: readonly CriterionBody[];
  @IsOptional()
  @NestedBodies(() => PartAppliesBody, { most: PROFILE_PARTS.length })
  appliesToExisting?: readonly PartAppliesBody[];
}

export class PublishSchoolOverride extends TrustCommand<
  PublishSchoolOverrideBody & Pick<OverridePublication, 'schoolId'>
> {}
