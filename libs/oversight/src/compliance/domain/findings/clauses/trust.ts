import { clause } from '#libs/policy';
import { momentOf } from '../../fact.ts';
import type { TrustFile, Version } from '../../trust-file.ts';
import { binds } from '../../trust-file.ts';
import type { Outcome } from '../finding.ts';
import { outcomeOf, type Said } from '../rule.ts';

type TrustRule = (version: Version, trust: TrustFile) => readonly Said[];

const inForce: TrustRule = ({ published }) => [{ base: 'met', since: momentOf(published).on, by: [published] }];

/** The policy may cite no edition of law or guidance that another stands in place of. */
const upToDate: TrustRule = ({ profile, published }) => {
  const stale = profile.legalReferences.filter(({ superseded }) => superseded);
  const since = momentOf(published).on;
  if (stale.length === 0) return [{ base: 'met', since, by: [published] }];
  return [
    {
      base: 'breached',
      since,
      by: [published],
      lacking: `superseded: ${stale.map(({ edition }) => edition).join('; ')}`,
    },
  ];
};

/** What is judged of a trust's policy as such. */
const RULES: Readonly<Record<string, TrustRule>> = {
  'CTT-1.1': inForce,
  'CTT-2.1': upToDate,
  'CTT-2.3': inForce,
  'CRST-4.9': upToDate,
  'F-2.1': upToDate,
};

/** What a trust's clauses come to under a version of its policy. */
export const trustOutcomes = (trust: TrustFile, version: Version): readonly Outcome[] =>
  Object.entries(RULES).flatMap(([id, rule]) =>
    binds(id, version) ? rule(version, trust).map((said) => outcomeOf(clause(id).id, said, version.version)) : [],
  );
