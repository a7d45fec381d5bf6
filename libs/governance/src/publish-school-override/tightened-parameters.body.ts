import { IsOptional } from 'class-validator';
import { IsCode, ListOf } from '#libs/http';
import {
  PARTIES,
  PROFESSIONALS,
  REASONS,
  type Parameters,
  type Party,
  type Professional,
  type Reason,
} from '#libs/policy';
import { AdjustmentsBody } from '../publish-policy-profile/adjustments.body.ts';

const REASONS_MOST = { most: REASONS.length };
const PARENTS = ['any', 'all'] as const;
const NON_SCHOOLS = ['allow', 'allow-with-approval', 'forbid'] as const;

/** All that a school may tighten: its trust's numbers, and its lists and choices. */
export class TightenedParametersBody extends AdjustmentsBody implements Partial<Parameters> {
  @IsOptional() @ListOf(REASONS_MOST) @IsCode(REASONS, { each: true }) reasonsAllowed?: readonly Reason[];
  @IsOptional() @ListOf(REASONS_MOST) @IsCode(REASONS, { each: true }) reasonsNeedingEvidence?: readonly Reason[];
  @IsOptional() @ListOf(REASONS_MOST) @IsCode(REASONS, { each: true }) directionReasons?: readonly Reason[];
  @IsOptional() @ListOf({ most: PARTIES.length }) @IsCode(PARTIES, { each: true }) signatories?: readonly Party[];
  @IsOptional() @IsCode(PARENTS) parentsToSign?: (typeof PARENTS)[number];
  @IsOptional()
  @ListOf({ most: PROFESSIONALS.length })
  @IsCode(PROFESSIONALS, { each: true })
  professionalsRequired?: readonly Professional[];
  @IsOptional() @IsCode(NON_SCHOOLS) nonSchoolProvider?: (typeof NON_SCHOOLS)[number];
}
