import { isClauseId, type Clause, type ClauseKind, type Obliged, type SourceSentence } from './clause.ts';
import type { ClauseId } from '../vocabulary.ts';
import { gaveRiseTo } from './sentences/sentence.ts';
import { SENTENCES } from './sentences/sentences.ts';

type Marks = Readonly<Pick<Clause, 'also' | 'stricterThanText' | 'violation'>>;

type PolicyRow = readonly [
  number: string,
  line: number,
  kind: ClauseKind,
  obliged: Obliged | readonly Obliged[],
  title: string,
  marks?: Marks,
];

type NationalRow = readonly [
  number: string,
  kind: ClauseKind,
  obliged: Obliged | readonly Obliged[],
  verified: boolean,
  title: string,
];

/** A section of a policy, written a row a clause. Throws where a number is no clause's number. */
export const clausesOf = (policy: 'CTT' | 'CRST', rows: readonly PolicyRow[]): readonly Clause[] =>
  rows.map(([number, line, kind, obliged, title, marks]) => ({
    id: idOf(`${policy}-${number}`),
    policy,
    line,
    kind,
    obliged: [obliged].flat(),
    title,
    verified: true,
    sentences: sourcesOf(`${policy}-${number}`),
    ...marks,
  }));

/** National facts used as clauses, written a row a fact. Throws where a number is no fact's number. */
export const nationalFacts = (rows: readonly NationalRow[]): readonly Clause[] =>
  rows.map(([number, kind, obliged, verified, title]) => ({
    id: idOf(`F-${number}`),
    policy: 'national',
    line: null,
    kind,
    obliged: [obliged].flat(),
    title,
    verified,
    sentences: [],
  }));

const sourcesOf = (id: string): readonly SourceSentence[] =>
  SENTENCES.filter((sentence) => gaveRiseTo(sentence, id)).map(({ line, nth, digest }) => ({ line, nth, digest }));

function idOf(text: string): ClauseId {
  if (!isClauseId(text)) throw new Error(`${text} is not the id of a clause`);
  return text;
}
