import { CommandBody, DocumentRef, NestedBody } from '#libs/http';
import { Matches } from 'class-validator';
import type { ClauseAttesting } from '../domain/oversight/attest-clause.ts';
import { CLAUSE_ID } from '../publish-policy-profile/clause-id.ts';
import { TrustCommand } from '../trust-command.ts';

export class AttestClauseBody extends CommandBody implements ClauseAttesting {
  @Matches(CLAUSE_ID, { message: 'must be the id of a clause' }) clause!: string;
  @NestedBody(() => DocumentRef) document!: DocumentRef;
}

export class AttestClause extends TrustCommand<AttestClauseBody> {}
