import type { ClauseId } from '../vocabulary.ts';
import type { Sentence } from './sentences/sentence.ts';

/**
 * What an obligation does: `gate` refuses a command until it is met, `timed-duty` falls due, `reaction` follows an event,
 * `evidence` must exist, `attestation` is stated by a person for a trust or school, `interpretive` only colours the rest.
 */
export const CLAUSE_KINDS = ['gate', 'timed-duty', 'reaction', 'evidence', 'attestation', 'interpretive'] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** Where an obligation is written: Creating Tomorrow Trust, Central Region Schools Trust, or national law and guidance. */
export type PolicySource = 'CTT' | 'CRST' | 'national';

/** Where a policy says it: the line, which sentence of it, and the digest of its words. */
export type SourceSentence = Readonly<Pick<Sentence, 'line' | 'nth' | 'digest'>>;

/** Whom an obligation binds. */
export type Obliged =
  | 'everyone'
  | 'trust'
  | 'trustees'
  | 'trust-executive'
  | 'trust-chief-executive'
  | 'chief-operating-officer'
  | 'chair-of-governors'
  | 'headteacher'
  | 'school'
  | 'school-leaders'
  | 'provider'
  | 'parent';

/**
 * A numbered obligation, its title in our own words. `line` is where the policy's text says it (null for national facts), and
 * `sentences` are all that say it; `also` a second kind; `verified` is false where nobody has seen the source;
 * `stricterThanText` where the product asks for each placement what the text asks for once, or asks for proof of what the text
 * merely expects. `violation` says where not keeping it is only worth a warning, and where it cannot be broken: it is then
 * attested (`AttestClause`), or one choice among several.
 */
export type Clause = Readonly<{
  id: ClauseId;
  policy: PolicySource;
  line: number | null;
  kind: ClauseKind;
  also?: ClauseKind;
  obliged: readonly Obliged[];
  title: string;
  verified: boolean;
  sentences: readonly SourceSentence[];
  stricterThanText?: true;
  violation?: 'none' | 'warning';
}>;

/** Is this text shaped like a clause's id? It need not be in the catalogue. */
export const isClauseId = (text: string): text is ClauseId => /^(CTT|CRST|F)-[0-9A-Z][0-9a-z.]*$/.test(text);
