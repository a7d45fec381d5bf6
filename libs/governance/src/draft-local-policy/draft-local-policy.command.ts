import { CommandBody, DocumentRef, NestedBody } from '#libs/http';

import { SchoolCommand } from '../school-command.ts';

export class DraftLocalPolicyBody extends CommandBody {
  @NestedBody(() => DocumentRef) document!: DocumentRef;
}

export class DraftLocalPolicy extends SchoolCommand<DraftLocalPolicyBody> {}
