import { clause } from '#libs/policy';
import { momentOf } from '../../fact.ts';
import type { TrustFile, Version } from '../../trust-file.ts';
import { binds } from '../../trust-file.ts';
import type { Outcome } from '../finding.ts';
import { judgedBy, outcomeOf, type Said } from '../rule.ts';

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

/** A row that a person of the trust attests. */
const attested =
  (id: string): TrustRule =>
  ({ published }, { facts }) =>
    judgedBy(
      facts.of('ClauseAttested').findLast(({ data }) => data.clause === id && data.schoolId === undefined),
      published,
      'attestation',
    );

/** Each version was assessed for its effect on equality. */
const assessed: TrustRule = ({ version, published }, { facts }) => {
  const done = facts.of('EqualityImpactAssessmentRecorded').findLast(({ data }) => data.version === version);
  const since = momentOf(published).on;
  if (done) return [{ base: 'met', since, by: [done, published] }];
  return [{ base: 'breached', since, by: [published], lacking: 'equality-impact-assessment' }];
};

/** Neither copy is signed: that a version was ratified is somebody's word. */
const ratified: TrustRule = ({ version, published }, { facts }) =>
  judgedBy(
    facts.of('PolicyRatified').findLast(({ data }) => data.version === version),
    published,
    'ratified',
  );

/** Somebody answers for the trust's procedures. */
const officerNamed: TrustRule = ({ published }, { facts }) => {
  const named = facts.last('AccountableOfficerNamed');
  if (named) return [{ base: 'met', since: named.data.from, by: [named] }];
  return [{ base: 'breached', since: momentOf(published).on, by: [published], lacking: 'accountable-officer' }];
};

/** What is judged of a trust's policy as such. */
const RULES: Readonly<Record<string, TrustRule>> = {
  'CTT-0.1': attested('CTT-0.1'),
  'CTT-1.1': inForce,
  'CTT-2.1': upToDate,
  'CTT-2.2': assessed,
  'CTT-2.3': inForce,
  'CTT-5.1': attested('CTT-5.1'),
  'CTT-6.1': officerNamed,
  'CRST-M': ratified,
  'CRST-4.9': upToDate,
  'F-2.1': upToDate,
};

/** What a trust's clauses come to under a version of its policy. */
export const trustOutcomes = (trust: TrustFile, version: Version): readonly Outcome[] =>
  Object.entries(RULES).flatMap(([id, rule]) =>
    binds(id, version) ? rule(version, trust).map((said) => outcomeOf(clause(id).id, said, version.version)) : [],
  );
