import { momentOf, type Fact } from '../fact.ts';
import { agreedMeetings } from './accountability.ts';
import type { History } from '../history.ts';
import type { Duty } from './duty.ts';
import { duty, type Judged } from './raising.ts';

/** What falls due about a provider: its evidence is renewed, and leaders meet it again when they agreed to. */
export const providerDuties = (own: History, judged: Judged): readonly Duty[] => [
  ...renewals(own, judged),
  ...agreedMeetings(own, judged),
];

/** Each piece of evidence is renewed before it expires, where the policy wants it. */
function renewals(own: History, judged: Judged): readonly Duty[] {
  const evidence = own.of('SuitabilityEvidenceRecorded');
  const wanted = judged.version.profile.criteria.filter(({ scope, required }) => scope === 'provider' && required);
  return wanted.flatMap(({ id: key, clause }) => {
    const pieces = evidence.filter(({ data }) => data.criterion === key && data.outcome === 'met');
    return pieces.flatMap((piece, index) =>
      renewal({ piece, next: pieces[index + 1] }, { key, clauses: [clause] }, judged),
    );
  });
}

type Evidence = Fact<'SuitabilityEvidenceRecorded'>;

function renewal(
  { piece, next }: Readonly<{ piece: Evidence; next: Evidence | undefined }>,
  named: Readonly<{ key: string; clauses: Duty['clauses'] }>,
  judged: Judged,
): readonly Duty[] {
  const { expiresOn: dueOn } = piece.data;
  if (dueOn === undefined) return [];
  return duty({ kind: 'evidence-renewal', ...named, by: momentOf(piece), dueOn, done: next && momentOf(next) }, judged);
}
