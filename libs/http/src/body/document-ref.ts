import { IsId, IsSha256 } from './fields.ts';

/** Narrative is never in a body: a reference to the document that holds it, and the digest that seals it. */
export class DocumentRef {
  @IsId() documentRef!: string;
  @IsSha256() sha256!: string;
}
