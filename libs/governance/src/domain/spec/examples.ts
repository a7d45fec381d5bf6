import { fold, type LocalDate, type PersonRef, type Role, type SchoolId, type TrustId } from '#libs/kernel';
import { CREATING_TOMORROW_TRUST, type PolicyProfile } from '#libs/policy';
import { fixedId, fixedIds } from '#libs/testing';
import type { Asked } from '../asked.ts';
import type { CascadeEvent } from '../cascade/cascade.ts';
import type { LocalPolicyEvent } from '../local-policy/local-policy.ts';
import { policy, type PolicyEvent } from '../policy/policy.ts';

/** Examples for the specs of governance: one trust, one school, autumn 2026. */
export const day = (text: string): LocalDate => text as LocalDate;
export const trustId = fixedId(1) as TrustId;
export const schoolId = fixedId(2) as SchoolId;
export const [head, chair, chief, lead] = [1, 2, 3, 4].map(fixedIds.person) as [
  PersonRef,
  PersonRef,
  PersonRef,
  PersonRef,
];
export const today = day('2026-10-01');
export const document = { documentRef: fixedId(3), sha256: 'a'.repeat(64) };
export const other = { documentRef: fixedId(4), sha256: 'b'.repeat(64) };
export const version = 'creating-tomorrow-trust@1';

export const asked = (change: Partial<Asked> = {}): Asked => ({
  by: head,
  role: 'headteacher',
  schoolId,
  on: today,
  ...change,
});

export const published = (
  change: Partial<PolicyProfile> = {},
  called = version,
  effectiveFrom = day('2026-09-01'),
): PolicyEvent => ({
  type: 'PolicyProfilePublished',
  data: { version: called, profile: { ...CREATING_TOMORROW_TRUST, ...change }, effectiveFrom },
});
export const aPolicy = fold(policy, [published()]);

export const acknowledged = (personId: PersonRef, role: Role, of = version): CascadeEvent => ({
  type: 'PolicyAcknowledged',
  data: { version: of, personId, role, schoolId, on: today },
});

export const drafted: LocalPolicyEvent = {
  type: 'LocalPolicyDrafted',
  data: { schoolId, trustId, version: 1, document, on: today },
};
export const weighed: LocalPolicyEvent = {
  type: 'TrainingAndResourceImplicationsRecorded',
  data: { version: 1, trainingNeeded: true, resourcesNeeded: false, document, on: today },
};
export const approved: LocalPolicyEvent = {
  type: 'LocalPolicyApproved',
  data: {
    version: 1,
    trustPolicyVersion: version,
    chairOfGovernors: chair,
    headteacher: head,
    on: today,
    reviewDue: day('2027-10-01'),
  },
};
