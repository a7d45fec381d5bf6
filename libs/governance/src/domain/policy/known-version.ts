import type { PolicyVersion } from '#libs/policy';
import { reject } from '../rejections.ts';
import type { Policy } from './policy.ts';

/** A version that was published, or the refusal of one that never was. */
export function knownVersion({ versions }: Policy, version: string): PolicyVersion {
  const known = versions.find((each) => each.version === version);
  if (known === undefined) throw reject('policy-version-unknown', { known: versions.map((each) => each.version) });
  return known;
}
