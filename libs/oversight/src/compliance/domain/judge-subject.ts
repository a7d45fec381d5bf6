import type { SubjectKind } from '../facts/facts.tables.ts';
import { dossierOf, type Files } from './dossier.ts';
import type { Duty } from './duties/duty.ts';
import { placementDuties } from './duties/placement-duties.ts';
import { providerDuties } from './duties/provider-duties.ts';
import { trustDuties } from './duties/trust-duties.ts';
import type { TrustFile, Version } from './trust-file.ts';

/** What is judged of a subject under one version of the policy. */
export type Judgement = Readonly<{ duties: readonly Duty[] }>;

const NOTHING: Judgement = { duties: [] };

/** Judges whomever a record is about, from its facts and those of whom it concerns. A pure function of both. */
export function judgeSubject(kind: SubjectKind, files: Files, version: Version): Judgement {
  if (kind === 'placement') return judgePlacement(files, version);
  const judged = { version, versionAt: versionAtOf(files.trust, version) };
  if (kind === 'provider') return { duties: providerDuties(files.own, judged) };
  return kind === 'trust' ? { duties: trustDuties(files.trust, judged) } : NOTHING;
}

function judgePlacement(files: Files, version: Version): Judgement {
  const dossier = dossierOf(files, version);
  return dossier ? { duties: placementDuties(dossier) } : NOTHING;
}

const versionAtOf =
  ({ versionOn }: TrustFile, version: Version): ((date: Parameters<TrustFile['versionOn']>[0]) => Version) =>
  (date) =>
    versionOn(date) ?? version;
