import { localDateAt, type LocalDate } from '#libs/kernel';
import type { PolicyProfile } from '#libs/policy';
import { isDatedBack, momentOf, type Fact, type Moment } from './fact.ts';
import type { History } from './history.ts';
import type { SchoolFile } from './school-file.ts';
import type { TrustFile, Version } from './trust-file.ts';

const ENDS = ['PlacementCeased', 'PlacementDeclined', 'PlacementWithdrawn', 'HeadteacherRefused'] as const;

/** What was known of a placement and of whom it concerns, as facts; judged under one version of the policy. */
export type Dossier = Readonly<{
  placementId: string;
  own: History;
  student: History;
  provider: History;
  school: SchoolFile;
  trust: TrustFile;
  proposed: Fact<'PlacementProposed'>;
  started: Fact<'PlacementStarted'> | undefined;
  ended: Fact<(typeof ENDS)[number]> | undefined;
  /** The version that open matters are judged under. */
  version: Version;
  profile: PolicyProfile;
  /** The version under which something is judged that was done on a day. */
  versionAt: (date: LocalDate) => Version;
}>;

/** The files that a placement's dossier is made of. */
export type Files = Readonly<{
  own: History;
  student: History;
  provider: History;
  school: SchoolFile;
  trust: TrustFile;
}>;

/** Opens a placement's dossier under the version that applies to it on a day; nothing where none was proposed. */
export function dossierOf(files: Files, inForce: Version, on: LocalDate): Dossier | undefined {
  const proposed = files.own.first('PlacementProposed');
  if (!proposed) return undefined;
  const versionAt = versionsFor(files, proposed);
  const version = versionAt(on) ?? inForce;
  return {
    ...files,
    placementId: proposed.data.placementId,
    proposed,
    started: files.own.first('PlacementStarted'),
    ended: files.own.of(...ENDS)[0],
    version,
    profile: version.profile,
    versionAt: (date) => versionAt(date) ?? version,
  };
}

/** The versions as they apply to the placement: since when it is proposed, and what reviews it has had, may decide. */
function versionsFor(
  { own, trust }: Files,
  { data, occurredOn }: Fact<'PlacementProposed'>,
): (date: LocalDate) => Version | undefined {
  const known = new Map<LocalDate, Version | undefined>();
  const subject = {
    schoolId: data.commissioningSchoolId,
    proposedOn: data.proposedOn ?? occurredOn,
    reviewsHeldOn: own.of('ReviewHeld', 'FormalReviewHeld').map((fact) => fact.data.on),
  };
  return (date) => {
    if (!known.has(date)) known.set(date, trust.versionFor(subject, date));
    return known.get(date);
  };
}

/** When the placement ended, where it has. */
export const endOf = ({ ended }: Dossier): Moment | undefined => ended && momentOf(ended);

/** When it started, where it has. */
export const startOf = ({ started }: Dossier): Moment | undefined => started && momentOf(started);

/** The version by which something was decided, or that was in force on its day; on that of its record, if dated back too far. */
export function versionThen({ trust, versionAt }: Dossier, fact: Fact): Version {
  const { policyVersion, occurredOn, recordedAt } = fact;
  const then = (policyVersion === null ? undefined : trust.version(policyVersion)) ?? versionAt(occurredOn);
  if (recordedAt.startsWith(occurredOn)) return then; // as nearly everything is: no day has to be worked out
  const whenRecorded = versionAt(localDateAt(recordedAt));
  return isDatedBack({ on: occurredOn, recordedAt }, whenRecorded.profile) ? whenRecorded : then;
}

/** When the placement is to end: by its contract, an extension, or the proposal. */
export function plannedEndOf({ own, proposed }: Dossier): Readonly<{ on: LocalDate; by: Fact }> | undefined {
  const by = own.of('ContractIssued', 'ContractVaried', 'PlacementExtended').at(-1);
  if (by) return { on: by.data.plannedEnd, by };
  const { plannedEnd } = proposed.data;
  return plannedEnd === undefined ? undefined : { on: plannedEnd, by: proposed };
}
