import type { Instant } from '#libs/kernel';
import { IsOptional } from 'class-validator';
import { IsInstant } from './fields.ts';

/** What every command's body may say beside its own: when it happened, where that is not now. */
export class CommandBody {
  @IsOptional() @IsInstant() occurredAt?: Instant;
}
