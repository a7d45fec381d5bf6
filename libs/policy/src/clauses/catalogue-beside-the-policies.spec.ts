import { existsSync, readFileSync } from 'node:fs';
import { describeWhere } from '#libs/testing';
import { CLAUSES } from './catalogue.ts';
import { SENTENCES } from './sentences/sentences.ts';
import { sentencesIn } from './spec/sentences-in.ts';

const shared = new URL('../../../../../shared/', import.meta.url);
const has = existsSync(shared);
const linesOf = (path: string): readonly string[] =>
  has ? readFileSync(new URL(path, shared), 'utf8').split('\n') : [];
const squeezed = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ');

const POLICIES = {
  CTT: linesOf('policies/creating-tomorrow-trust.txt'),
  CRST: linesOf('policies/central-region-schools-trust.txt'),
};
const KINDS = { G: 'gate', T: 'timed-duty', R: 'reaction', E: 'evidence', P: 'attestation', I: 'interpretive' };

/** `| CTT-7.3.2b **hard stop** | 144 |`, `| CTT-7.2.6 G/R | 133 |`: id or ids, kinds where it has them, first line. */
const ROW =
  /^\| (?<cell>(?:CTT|CRST)-[\w./]+)(?: \*\*hard stop\*\*)?(?: (?<kind>[GTREPI])(?:\/(?<also>[GTREPI]))?)?[^|]* \| (?<line>\d+)/;

/** `CTT-7.3.3a/b` is two clauses, `CRST-4.5/4.6` too. */
const idsOf = (cell: string): readonly string[] => {
  const [first = '', second] = cell.split('/');
  if (second === undefined) return [first];
  return [first, second.length === 1 ? first.slice(0, -1) + second : `${first.split('-')[0]}-${second}`];
};

const obligations = linesOf('domain/clauses.md').flatMap((row) => {
  const { cell, kind, also, line } = ROW.exec(row)?.groups ?? {};
  const kinds = [kind, also].map((letter) => KINDS[letter as 'G']);
  return cell === undefined ? [] : idsOf(cell).map((id) => ({ id, kinds, line: Number(line) }));
});
const stated = CLAUSES.filter(({ policy }) => policy !== 'national');

describeWhere(has, 'the shared texts are not at hand', 'The catalogue beside the policies', () => {
  it('holds every obligation that they were found to have, in their order', () =>
    expect(stated.map(({ id }) => id)).toEqual(obligations.map(({ id }) => id)));

  it('gives each the kinds it was found to be of', () =>
    expect(
      obligations
        .filter(({ kinds: [kind] }) => kind !== undefined)
        .map(({ id, kinds }) => ({ id, kinds }))
        .filter(
          ({ id, kinds }) => !stated.some((each) => each.id === id && String([each.kind, each.also]) === String(kinds)),
        ),
    ).toEqual([]));

  it('points to a line that says something, no earlier than where it was found', () => {
    expect(
      stated.filter(({ id, line }) => (line ?? 0) < (obligations.find((each) => each.id === id)?.line ?? 0)),
    ).toEqual([]);
    const said = ({ policy, line }: (typeof stated)[number]) =>
      POLICIES[policy as 'CTT'][(line ?? 0) - 1]?.trim() ?? '';
    expect(stated.filter((each) => said(each) === '')).toEqual([]);
  });

  it.each(['CTT', 'CRST'] as const)(
    'has read %s sentence by sentence, and would find out a word that changed',
    (policy) =>
      expect(
        SENTENCES.filter((each) => each.policy === policy).map(({ line, nth, digest }) => ({ line, nth, digest })),
      ).toEqual(sentencesIn(POLICIES[policy])),
  );

  it('copies no sentence of theirs', () => {
    const text = squeezed([...POLICIES.CTT, ...POLICIES.CRST].join(' '));
    expect(CLAUSES.filter(({ title }) => text.includes(squeezed(title)))).toEqual([]);
  });
});
