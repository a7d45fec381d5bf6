import type { SubjectKind } from '../facts/facts.tables.ts';
import { dossierOf, type Files } from './dossier.ts';
import type { Duty } from './duties/duty.ts';
import { placementDuties } from './duties/placement-duties.ts';
import { providerDuties } from './duties/provider-duties.ts';
import type { Judged } from './duties/raising.ts';
import { studentDuties } from './duties/student-duties.ts';
import { schoolDuties } from './duties/school-duties.ts';
import { trustDuties } from './duties/trust-duties.ts';
import type { Finding } from './findings/finding.ts';
import { placementFindings, providerFindings, schoolFindings } from './findings/judge-findings.ts';
import { studentFindings, trustFindings } from './findings/judge-findings.ts';
import type { TrustFile, Version } from './trust-file.ts';
import type { Window } from './windows.ts';

/** What is judged of a subject under one version of the policy. */
export type Judgement = Readonly<{ duties: readonly Duty[]; findings: readonly Finding[] }>;

const NOTHING: Judgement = { duties: [], findings: [] };

/** Judges whomever a record is about, from its facts and those of whom it concerns. A pure function of both. */
export function judgeSubject(kind: SubjectKind, files: Files, window: Pick<Window, 'version' | 'on'>): Judgement {
  return JUDGES[kind](files, window);
}

type Judge = (files: Files, window: Pick<Window, 'version' | 'on'>) => Judgement;

const JUDGES: Readonly<Record<SubjectKind, Judge>> = {
  placement: (files, { version, on }) => {
    const dossier = dossierOf(files, version, on);
    if (!dossier) return NOTHING;
    const duties = placementDuties(dossier);
    return { duties, findings: placementFindings(dossier, duties) };
  },
  student: ({ own, school, trust }, { version }) => {
    const duties = studentDuties(own, school, judgedBy(trust, version));
    return { duties, findings: studentFindings(own, duties, version) };
  },
  provider: ({ own, trust }, { version }) => {
    const duties = providerDuties(own, judgedBy(trust, version));
    return { duties, findings: providerFindings(own, duties, version) };
  },
  trust: ({ trust }, { version }) => {
    const duties = trustDuties(trust, judgedBy(trust, version));
    return { duties, findings: trustFindings(trust, duties, version) };
  },
  school: ({ own, trust }, { version }) => {
    const duties = schoolDuties(own, trust.facts, judgedBy(trust, version));
    return { duties, findings: schoolFindings({ own, trust }, duties, version) };
  },
};

const judgedBy = ({ versionOn }: TrustFile, version: Version): Judged => ({
  version,
  versionAt: (date) => versionOn(date) ?? version,
});
