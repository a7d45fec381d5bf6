import { CommandBody, DocumentRef, IsId, NestedBody } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import type { Acknowledging } from '../domain/acknowledge-school-policies.ts';
import { PlacementCommand } from '../placement-command.ts';

export class AcknowledgeSchoolPoliciesBody extends CommandBody implements Acknowledging {
  @IsId() by!: PersonRef;
  @NestedBody(() => DocumentRef) policies!: DocumentRef;
}

export class AcknowledgeSchoolPolicies extends PlacementCommand<AcknowledgeSchoolPoliciesBody> {}
