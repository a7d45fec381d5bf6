import { CommandBody } from '#libs/http';

import { IsVersion } from '../is-version.ts';
import { TrustCommand } from '../trust-command.ts';

export class AcknowledgePolicyBody extends CommandBody {
  @IsVersion() version!: string;
}

export class AcknowledgePolicy extends TrustCommand<AcknowledgePolicyBody> {}
