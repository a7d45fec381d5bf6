import { reject } from '../rejections.ts';
import type { LocalPolicy, LocalPolicyVersion } from './local-policy.ts';

/** The version that is being worked on: the last one, approved or not. Refused where none was drafted. */
export function latestVersion(versions: LocalPolicy): LocalPolicyVersion {
  const latest = versions.at(-1);
  if (latest === undefined) throw reject('local-policy-missing');
  return latest;
}

/** The version that holds: the last that was approved. Refused where none was. */
export function approvedVersion(versions: LocalPolicy): LocalPolicyVersion {
  const approved = versions.findLast((one) => one.approved !== undefined);
  if (approved === undefined) throw reject('local-policy-missing');
  return approved;
}
