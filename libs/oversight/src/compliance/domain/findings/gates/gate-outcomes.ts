import { FIRST_DAY } from '../../windows.ts';
import type { ClauseId, Gate, GateRule, Requirement } from '#libs/policy';
import { versionThen, type Dossier } from '../../dossier.ts';
import { momentOf, type Fact, type FactType } from '../../fact.ts';
import { binds, type Version } from '../../trust-file.ts';
import { idsOf, type Outcome } from '../finding.ts';
import { agreementProofs, signatureOf } from './agreement.ts';
import { hearingProofs } from './hearing.ts';
import { proposalProofs } from './proposal.ts';
import type { Proof, Proofs, Sought } from './proof.ts';
import { providerProofs } from './provider.ts';
import { reviewProofs } from './review.ts';

const PROOFS: Proofs = { ...proposalProofs, ...hearingProofs, ...providerProofs, ...agreementProofs, ...reviewProofs };

/** The events that each gate lets through. */
const PASSED: Readonly<Partial<Record<Gate, readonly FactType[]>>> = {
  ProposePlacement: ['PlacementProposed'],
  ApprovePlacement: ['HeadteacherApproved'],
  IssueContract: ['ContractIssued', 'ContractVaried'],
  IssueOffSiteNotice: ['OffSiteNoticeIssued'],
  StartPlacement: ['PlacementStarted'],
  HoldReview: ['ReviewHeld'],
  HoldFormalReview: ['FormalReviewHeld'],
  CeasePlacement: ['PlacementCeased'],
};

/** The gates that every placement comes to, unless it ends before: what they ask for is due until then. */
const AHEAD: readonly Gate[] = ['ApprovePlacement', 'StartPlacement'];

/** Where the judge of gates looks for each piece of evidence by itself. */
const JUDGED_APART: readonly Requirement[] = ['suitability-evidence'];

/** What each gate's clauses come to: met by what proves it, or breached where it was passed without; and due before. */
export function gateOutcomes(dossier: Dossier): readonly Outcome[] {
  const gates = Object.entries(PASSED) as readonly (readonly [Gate, readonly FactType[]])[];
  return gates.flatMap(([gate, types]) => {
    const passed = dossier.own.of(...types);
    if (passed.length > 0) return passed.flatMap((fact) => passedOutcomes(gate, fact, dossier));
    return AHEAD.includes(gate) && !dossier.ended ? aheadOutcomes(gate, dossier) : [];
  });
}

function passedOutcomes(gate: Gate, fact: Fact, dossier: Dossier): readonly Outcome[] {
  const version = versionThen(dossier, fact);
  const sought: Sought = { dossier, gate: fact, profile: version.profile };
  return rulesAt(gate, dossier, version).map((rule) => {
    const proof = proofFor(rule, sought);
    return outcome(rule, proof, { version, evidence: [...proof.by, fact], since: momentOf(fact).on });
  });
}

const aheadOutcomes = (gate: Gate, dossier: Dossier): readonly Outcome[] =>
  rulesAt(gate, dossier, dossier.version).map((rule) => {
    const proof = proofFor(rule, { dossier, gate: undefined, profile: dossier.profile });
    const evidence = proof.by.length > 0 ? proof.by : [dossier.proposed];
    const met = outcome(rule, proof, { version: dossier.version, evidence, since: dossier.proposed.occurredOn });
    return met.base === 'met' ? met : { ...met, base: 'due' };
  });

const rulesAt = (gate: Gate, { proposed }: Dossier, version: Version): readonly GateRule[] =>
  version.profile.rules.filter(
    ({ gate: own, requires, clause, onlyFor }) =>
      own === gate &&
      !JUDGED_APART.includes(requires) &&
      (onlyFor === undefined || onlyFor.includes(proposed.data.reason)) &&
      binds(clause, version),
  );

/** A clause about one party's signature asks for that party's alone. Where no proof is known, the gate's own word counts. */
function proofFor({ requires, party }: GateRule, sought: Sought): Proof {
  if (requires === 'signed-or-directed' && party !== undefined) {
    const all = PROOFS['signed-or-directed']?.(sought);
    const signed = signatureOf(party, sought);
    if (all?.held !== true) return signed ? { held: true, by: [signed] } : { held: false, by: [] };
    return { held: true, by: signed ? [signed] : all.by };
  }
  return PROOFS[requires]?.(sought) ?? { held: sought.gate !== undefined, by: [] };
}

const BASES = new Map<Proof['held'], Outcome['base']>([
  [true, 'met'],
  [false, 'breached'],
  ['unjudged', 'judgement-missing'],
]);

const outcome = (
  { clause, requires }: Readonly<{ clause: ClauseId; requires: Requirement }>,
  { held }: Proof,
  { version, evidence, since }: Readonly<{ version: Version; evidence: readonly Fact[]; since: Outcome['since'] }>,
): Outcome => ({
  clause,
  base: BASES.get(held) ?? 'breached',
  since: since ?? FIRST_DAY,
  evidence: idsOf(...evidence),
  profileVersion: version.version,
  ...(held === true ? {} : { lacking: [requires] }),
});

/** Clauses of which a gate was found, later, to have been passed without them (decision 3). */
export const foundUnmet = (dossier: Dossier): readonly Outcome[] =>
  dossier.own.of('GateFoundUnmet').flatMap((fact) =>
    fact.data.clauses.map((clause) => ({
      clause: clause as ClauseId,
      base: 'breached' as const,
      since: fact.occurredOn,
      evidence: idsOf(fact),
      profileVersion: versionThen(dossier, fact).version,
      lacking: ['found-unmet'],
    })),
  );
