import type { LocalDate, PlacementId } from '#libs/kernel';
import { IsOptional } from 'class-validator';
import { CommandBody, IsCode, IsId, IsLocalDate } from '#libs/http';
import { USE_SCOPES } from '../domain/vocabulary.ts';
import type { UseApproval } from '../domain/approve-provider-use.ts';
import { ProviderCommand } from '../provider-command.ts';

export class ApproveProviderUseBody extends CommandBody implements UseApproval {
  @IsCode(USE_SCOPES) scope!: (typeof USE_SCOPES)[number];
  @IsOptional() @IsId() placementId?: PlacementId;
  @IsLocalDate() statedOn!: LocalDate;
}

export class ApproveProviderUse extends ProviderCommand<ApproveProviderUseBody> {}
