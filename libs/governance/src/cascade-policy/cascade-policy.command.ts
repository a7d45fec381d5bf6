import { CommandBody, IsCode, ListOf } from '#libs/http';
import { ROLES, type Role } from '#libs/kernel';
import type { Cascading } from '../domain/cascade/cascade-policy.ts';
import { IsVersion } from '../is-version.ts';
import { TrustCommand } from '../trust-command.ts';

export class CascadePolicyBody extends CommandBody implements Cascading {
  @IsVersion() version!: string;
  @ListOf({ least: 1, most: ROLES.length })
  @IsCode(ROLES, { each: true })
  audience!: readonly Role[];
}

export class CascadePolicy extends TrustCommand<CascadePolicyBody> {}
