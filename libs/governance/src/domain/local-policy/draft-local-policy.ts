import { same, type SchoolId, type TrustId } from '#libs/kernel';
import type { Asked } from '../asked.ts';
import type { DocumentRef } from '../document-ref.ts';
import type { LocalPolicy, LocalPolicyEvent } from './local-policy.ts';

/** The school, and who asks when. */
export type AtSchool = Readonly<{ schoolId: SchoolId; trustId: TrustId; asked: Asked }>;

/** A school drafts its local policy, or a new version of it, within the trust's framework (CTT-3.1). */
export function draftLocalPolicy(
  { document }: Readonly<{ document: DocumentRef }>,
  versions: LocalPolicy,
  { schoolId, trustId, asked: { on } }: AtSchool,
): readonly LocalPolicyEvent[] {
  if (same(versions.at(-1)?.drafted.document, document)) return [];
  const version = versions.length + 1;
  return [{ type: 'LocalPolicyDrafted', data: { schoolId, trustId, version, document, on } }];
}
