import { addDays, type LocalDate } from '#libs/kernel';
import type { Criterion } from '#libs/policy';
import { versionThen, type Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { before, type History } from '../history.ts';
import { binds, type Version } from '../trust-file.ts';
import { idsOf, type Outcome } from './finding.ts';

type Evidence = Fact<'SuitabilityEvidenceRecorded' | 'PlacementEvidenceRecorded'>;

const pieces = (history: History, criterion: string): readonly Evidence[] =>
  history
    .of('SuitabilityEvidenceRecorded', 'PlacementEvidenceRecorded')
    .filter(({ data }) => data.criterion === criterion);

const stood = ({ data }: Evidence, on: LocalDate): boolean =>
  data.outcome === 'met' && data.checkedOn <= on && (data.expiresOn === undefined || on <= data.expiresOn);

/**
 * What the evidence about this student comes to: it stood at the start, or it is due until then. Of the provider's own
 * evidence a placement only tells what was missing when it started; all else is said of the provider itself.
 */
export function criterionOutcomes(dossier: Dossier): readonly Outcome[] {
  const { started, ended } = dossier;
  if (started) return atStart(started, dossier);
  if (ended) return [];
  return wanted(dossier.version, 'placement').map((criterion) => ({
    ...named(criterion, dossier.version),
    ...present(pieces(dossier.own, criterion.id).at(-1), dossier.proposed),
  }));
}

function atStart(started: NonNullable<Dossier['started']>, dossier: Dossier): readonly Outcome[] {
  const version = versionThen(dossier, started);
  const { startedOn } = started.data;
  const late = new Set(started.data.evidenceRecordedLate);
  const judged = (criterion: Criterion, history: History): Outcome => {
    const known = late.has(criterion.id)
      ? pieces(history, criterion.id)
      : before(pieces(history, criterion.id), started.position);
    const piece = known.findLast((one) => stood(one, startedOn));
    return {
      ...named(criterion, version),
      base: piece ? 'met' : 'breached',
      since: startedOn,
      evidence: idsOf(piece ?? known.at(-1), started),
      ...(piece ? {} : { lacking: [criterion.id] }),
      ...(late.has(criterion.id) ? { lapses: 1 } : {}),
    };
  };
  return [
    ...wanted(version, 'placement').map((criterion) => judged(criterion, dossier.own)),
    ...wanted(version, 'provider')
      .map((criterion) => judged(criterion, dossier.provider))
      .filter(({ base, lapses }) => base === 'breached' || lapses === 1),
  ];
}

const wanted = (version: Version, scope: Criterion['scope']): readonly Criterion[] =>
  version.profile.criteria.filter((one) => one.scope === scope && one.required && binds(one.clause, version));

const named = ({ clause }: Criterion, { version }: Version) => ({ clause, profileVersion: version });

const present = (piece: Evidence | undefined, otherwise: Fact): Omit<Outcome, 'clause' | 'profileVersion'> =>
  piece?.data.outcome === 'met'
    ? { base: 'met', since: piece.data.checkedOn, evidence: idsOf(piece), ...expiring(piece) }
    : {
        base: piece ? 'breached' : 'due',
        since: piece?.data.checkedOn ?? otherwise.occurredOn,
        evidence: idsOf(piece ?? otherwise),
      };

const expiring = ({ data: { expiresOn } }: Evidence) =>
  expiresOn === undefined ? {} : { dueOn: expiresOn, breachedFrom: addDays(expiresOn, 1) };

/** What the provider's evidence comes to: met until it expires, breached from then on, or where it was found wanting. */
export const providerOutcomes = (own: History, version: Version): readonly Outcome[] => {
  const registered = own.first('ProviderRegistered');
  if (!registered) return [];
  return wanted(version, 'provider').map((criterion) => {
    const said = present(pieces(own, criterion.id).at(-1), registered);
    return { ...named(criterion, version), ...said, ...(said.base === 'met' ? {} : { lacking: [criterion.id] }) };
  });
};
