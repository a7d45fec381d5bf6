import type { PlacementId } from '#libs/kernel';
import { IsOptional } from 'class-validator';
import { CommandBody, IsCode, IsId } from '#libs/http';
import { USE_SCOPES } from '../domain/vocabulary.ts';
import type { UseNamed } from '../domain/use.ts';
import { ProviderCommand } from '../provider-command.ts';

export class RevokeProviderUseApprovalBody extends CommandBody implements UseNamed {
  @IsCode(USE_SCOPES) scope!: (typeof USE_SCOPES)[number];
  @IsOptional() @IsId() placementId?: PlacementId;
}

export class RevokeProviderUseApproval extends ProviderCommand<RevokeProviderUseApprovalBody> {}
