import { CommandBody } from '#libs/http';

import { SchoolCommand } from '../school-command.ts';

export class AcknowledgeLocalPolicyBody extends CommandBody {}

export class AcknowledgeLocalPolicy extends SchoolCommand<AcknowledgeLocalPolicyBody> {}
