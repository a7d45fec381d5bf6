export * from './domain/cascade/cascade.ts';
export * from './domain/local-policy/local-policy.ts';
export * from './domain/oversight/oversight.ts';
export * from './domain/policy/policy.ts';
export { PROFILES, type Adjustments, type ProfileName } from './domain/policy/publish-policy-profile.ts';
export { GOVERNANCE_REJECTIONS } from './domain/rejections.ts';
export type * from './domain/school/school-day.ts';
export {
  delegateOn,
  school,
  scopeOfSchool,
  type RegisteredSchool,
  type School,
  type SchoolEvent,
} from './domain/school/school.ts';
export * from './domain/training/training.ts';
export { scopeOfTrust, trust, type Trust, type TrustEvent } from './domain/trust/trust.ts';
export { trail as governanceTrail } from './trail.ts';
export { projections as governanceProjections } from './projections.ts';
export * from './governance.module.ts';
