import { CommandBody, IsCode, ListOf } from '#libs/http';
import { ROLES, type Role } from '#libs/kernel';

import { SchoolCommand } from '../school-command.ts';

export class CascadeLocalPolicyBody extends CommandBody {
  @ListOf({ least: 1, most: ROLES.length })
  @IsCode(ROLES, { each: true })
  audience!: readonly Role[];
}

export class CascadeLocalPolicy extends SchoolCommand<CascadeLocalPolicyBody> {}
