import type { Dossier } from '../dossier.ts';
import type { Duty } from '../duties/duty.ts';
import type { History } from '../history.ts';
import type { TrustFile, Version } from '../trust-file.ts';
import { courseRules } from './clauses/course.ts';
import { decidingRules } from './clauses/deciding.ts';
import { providerRuleOutcomes } from './clauses/provider.ts';
import { trustOutcomes } from './clauses/trust.ts';
import { studentOutcomes } from './clauses/student.ts';
import { schoolOutcomes, type SchoolFiles } from './clauses/school.ts';
import { criterionOutcomes, providerOutcomes } from './criteria.ts';
import { dutyOutcomes } from './duty-outcomes.ts';
import { combined, type Finding, type Outcome } from './finding.ts';
import { foundUnmet, gateOutcomes } from './gates/gate-outcomes.ts';
import { ruleOutcomes } from './rule.ts';

/** Every clause that applies to a placement, judged. */
export const placementFindings = (dossier: Dossier, duties: readonly Duty[]): readonly Finding[] =>
  byClause([
    ...gateOutcomes(dossier),
    ...foundUnmet(dossier),
    ...criterionOutcomes(dossier),
    ...ruleOutcomes(decidingRules, dossier),
    ...ruleOutcomes(courseRules, dossier),
    ...dutyOutcomes(duties, dossier.version.version),
  ]);

/** Every clause that applies to a provider, judged. */
export const providerFindings = (own: History, duties: readonly Duty[], version: Version): readonly Finding[] =>
  byClause([
    ...providerOutcomes(own, version),
    ...providerRuleOutcomes(own, version),
    ...dutyOutcomes(duties.filter(isJudgedByDuty), version.version),
  ]);

/** What evidence comes to is judged by the evidence itself. */
const isJudgedByDuty = ({ kind }: Duty): boolean => kind !== 'evidence-renewal';

/** Every clause that applies to a student who was sent home, judged. */
export const studentFindings = (own: History, duties: readonly Duty[], version: Version): readonly Finding[] =>
  byClause([...studentOutcomes(own, version), ...dutyOutcomes(duties, version.version)]);

/** Every clause that applies to a trust, judged. */
export const trustFindings = (trust: TrustFile, duties: readonly Duty[], version: Version): readonly Finding[] =>
  byClause([...trustOutcomes(trust, version), ...dutyOutcomes(duties, version.version)]);

/** Every clause that applies to a school, judged. */
export const schoolFindings = (files: SchoolFiles, duties: readonly Duty[], version: Version): readonly Finding[] =>
  byClause([...schoolOutcomes(files, version), ...dutyOutcomes(duties, version.version)]);

const byClause = (outcomes: readonly Outcome[]): readonly Finding[] =>
  [...Map.groupBy(outcomes, ({ clause }) => clause)].map(([, said]) => combined(said));
