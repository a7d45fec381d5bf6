import type { SubjectKind } from '../facts/facts.tables.ts';
import { dossierOf, type Files } from './dossier.ts';
import type { Duty } from './duties/duty.ts';
import { placementDuties } from './duties/placement-duties.ts';
import { providerDuties } from './duties/provider-duties.ts';
import { trustDuties } from './duties/trust-duties.ts';
import type { Finding } from './findings/finding.ts';
import { placementFindings, providerFindings, trustFindings } from './findings/judge-findings.ts';
import type { TrustFile, Version } from './trust-file.ts';

/** What is judged of a subject under one version of the policy. */
export type Judgement = Readonly<{ duties: readonly Duty[]; findings: readonly Finding[] }>;

const NOTHING: Judgement = { duties: [], findings: [] };

/** Judges whomever a record is about, from its facts and those of whom it concerns. A pure function of both. */
export function judgeSubject(kind: SubjectKind, files: Files, version: Version): Judgement {
  return JUDGES[kind](files, version);
}

const JUDGES: Readonly<Record<SubjectKind, (files: Files, version: Version) => Judgement>> = {
  placement: (files, version) => {
    const dossier = dossierOf(files, version);
    if (!dossier) return NOTHING;
    const duties = placementDuties(dossier);
    return { duties, findings: placementFindings(dossier, duties) };
  },
  provider: ({ own, trust }, version) => ({
    duties: providerDuties(own, { version, versionAt: versionAtOf(trust, version) }),
    findings: providerFindings(own, version),
  }),
  trust: ({ trust }, version) => {
    const duties = trustDuties(trust, { version, versionAt: versionAtOf(trust, version) });
    return { duties, findings: trustFindings(trust, duties, version) };
  },
  school: () => NOTHING,
};

const versionAtOf =
  ({ versionOn }: TrustFile, version: Version): ((date: Parameters<TrustFile['versionOn']>[0]) => Version) =>
  (date) =>
    versionOn(date) ?? version;
