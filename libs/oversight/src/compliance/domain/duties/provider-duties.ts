import { clausesOfDuty, type ClauseId } from '#libs/policy';
import { momentOf, type Fact } from '../fact.ts';
import { agreedMeetings } from './accountability.ts';
import type { History } from '../history.ts';
import type { Duty } from './duty.ts';
import { answered, duty, opening, type Judged } from './raising.ts';

/**
 * What falls due about a provider: each piece of evidence that the policy wants is renewed before it expires, and checked again
 * once something has put it in question; a suspension, and a suspicion of an unregistered school, is settled; leaders meet it
 * again when they agreed to.
 */
export const providerDuties = (own: History, judged: Judged): readonly Duty[] => [
  ...renewals(own, judged),
  ...rechecks(own, judged),
  ...suspensions(own, judged),
  ...registrationConcerns(own, judged),
  ...agreedMeetings(own, judged),
];

type Evidence = Fact<'SuitabilityEvidenceRecorded'>;

function renewals(own: History, judged: Judged): readonly Duty[] {
  const evidence = own.of('SuitabilityEvidenceRecorded');
  return wanted(judged).flatMap(({ id: key, clause }) => {
    const pieces = evidence.filter(({ data }) => data.criterion === key && data.outcome === 'met');
    return pieces.flatMap((piece, index) =>
      renewal({ piece, next: pieces[index + 1] }, { key, clauses: [clause] }, judged),
    );
  });
}

const wanted = ({ version }: Judged) =>
  version.profile.criteria.filter(({ scope, required }) => scope === 'provider' && required);

function renewal(
  { piece, next }: Readonly<{ piece: Evidence; next: Evidence | undefined }>,
  named: Readonly<{ key: string; clauses: Duty['clauses'] }>,
  judged: Judged,
): readonly Duty[] {
  const { expiresOn: dueOn } = piece.data;
  if (dueOn === undefined) return [];
  return duty({ kind: 'evidence-renewal', ...named, by: momentOf(piece), dueOn, done: next && momentOf(next) }, judged);
}

/** By the day that was told when it was put in question: on the next, the evidence holds no longer (ADR 20). */
function rechecks(own: History, judged: Judged): readonly Duty[] {
  const questions = own.of('StaffChangeNotified', 'ProviderComplaintRecorded', 'ProviderVettingReopened');
  const evidence = own.of('SuitabilityEvidenceRecorded');
  return wanted(judged).flatMap(({ id: key, clause }) => {
    const pieces = evidence.filter(({ data }) => data.criterion === key);
    const asked = questions.filter(({ data, position }) => data.criteria.includes(key) && stood(pieces, position));
    const clauses = [clause, ...recheckClauses(judged)];
    return opening(asked, pieces).flatMap((question) => {
      const done = pieces.find(({ position }) => position > question.position);
      const raised = { kind: 'evidence-recheck', key, clauses, by: momentOf(question) } as const;
      return duty({ ...raised, dueOn: question.data.recheckBy, done: done && momentOf(done) }, judged);
    });
  });
}

/** Where nothing was checked, there is nothing to check again. */
const stood = (pieces: readonly Evidence[], position: number): boolean =>
  pieces.some((piece) => piece.position < position);

const recheckClauses = ({ version }: Judged): readonly ClauseId[] =>
  clausesOfDuty('evidence-recheck', version.policies).map(({ id }) => id);

function suspensions(own: History, judged: Judged): readonly Duty[] {
  const answers = own.of('ProviderSuitabilityConfirmed', 'ProviderJudgedUnsuitable');
  return answered({ kind: 'provider-suspension', because: own.of('ProviderSuspended'), answers }, judged);
}

/** Somebody suspects an unregistered school, or the timetables make one of it: a person clears that, or it is not used any more. */
function registrationConcerns(own: History, judged: Judged): readonly Duty[] {
  const answers = own.of('UnregisteredSchoolConcernCleared', 'ProviderJudgedUnsuitable');
  const because = opening(own.of('UnregisteredSchoolSuspected', 'RegistrationThresholdReached'), answers);
  return answered({ kind: 'registration-concern', because, answers }, judged);
}
