import { IsCode } from '#libs/http';
import { PROFILE_PARTS, WHEN_FOR_EXISTING, type ProfilePart, type WhenForExisting } from '#libs/policy';
import type { PartApplies } from '../domain/policy/part-applies.ts';

export class PartAppliesBody implements PartApplies {
  @IsCode(PROFILE_PARTS) part!: ProfilePart;
  @IsCode(WHEN_FOR_EXISTING) when!: WhenForExisting;
}
