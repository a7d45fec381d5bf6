/** Why a sentence of a policy binds nobody to anything. */
const BEARING_NONE = ['heading', 'front-matter', 'background'] as const;
export type BearingNone = (typeof BEARING_NONE)[number];

/**
 * A sentence of a policy's text: its line, which sentence of the line it is, and the first 16 hex digits of the SHA-256 of its
 * words, by which a text that changed is found out. Its words are not kept here. `cites` are the clauses that it gave rise to:
 * ids, or the beginning of several (`CTT-7.3.*`); where it gave rise to none, `bearsNone` says why.
 */
export type Sentence = Readonly<{
  policy: 'CTT' | 'CRST';
  line: number;
  nth: number;
  digest: string;
  cites: readonly string[];
  bearsNone?: BearingNone;
}>;

/** `62.1` is the first sentence of line 62; `gave` the clauses it gave rise to, parted by spaces, or why it bears none. */
type SentenceRow = readonly [at: string, digest: string, gave: string];

/** A part of a policy, a row a sentence. */
export const sentencesOf = (policy: Sentence['policy'], rows: readonly SentenceRow[]): readonly Sentence[] =>
  rows.map(([at, digest, gave]) => ({ policy, ...placeOf(at), digest, ...sourceOf(gave) }));

/** Did the sentence give rise to the clause of this id? */
export const gaveRiseTo = ({ cites }: Sentence, id: string): boolean =>
  cites.some((cited) => (cited.endsWith('*') ? id.startsWith(cited.slice(0, -1)) : id === cited));

function placeOf(at: string): Pick<Sentence, 'line' | 'nth'> {
  const [line, nth] = at.split('.');
  return { line: Number(line), nth: Number(nth) };
}

function sourceOf(gave: string): Pick<Sentence, 'cites' | 'bearsNone'> {
  const bearsNone = BEARING_NONE.find((reason) => reason === gave);
  return bearsNone === undefined ? { cites: gave.split(' ') } : { cites: [], bearsNone };
}
