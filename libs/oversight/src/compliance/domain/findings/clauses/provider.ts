import { clause } from '#libs/policy';
import { momentOf } from '../../fact.ts';
import type { History } from '../../history.ts';
import { binds, type Version } from '../../trust-file.ts';
import type { Outcome } from '../finding.ts';
import { judgedBy, outcomeOf, type Said } from '../rule.ts';

type ProviderRule = (own: History) => readonly Said[];

/** Nobody suspects an unregistered school, and no timetables make one of it; or that was cleared. */
const unsuspected: ProviderRule = (own) => {
  const told = own
    .of('UnregisteredSchoolSuspected', 'RegistrationThresholdReached', 'UnregisteredSchoolConcernCleared')
    .at(-1);
  if (told === undefined) return [];
  const since = momentOf(told).on;
  if (told.type === 'UnregisteredSchoolConcernCleared') return [{ base: 'met', since, by: [told] }];
  return [{ base: 'breached', since, by: [told], lacking: 'unregistered-school-suspected' }];
};

const registrationKnown: ProviderRule = (own) => {
  const told = own.of('ProviderRegistered', 'ProviderRegistrationChanged').at(-1);
  return told ? judgedBy(told.data.registration.kind === 'unknown' ? undefined : told, told, 'registration') : [];
};

const RULES: Readonly<Record<string, ProviderRule>> = {
  'CTT-7.3.2b': unsuspected,
  'F-3.1': unsuspected,
  'CRST-5.2': registrationKnown,
  'F-7.3': registrationKnown,
};

/** What is judged of a provider as such, beside its evidence. */
export const providerRuleOutcomes = (own: History, version: Version): readonly Outcome[] =>
  Object.entries(RULES).flatMap(([id, rule]) =>
    binds(id, version) ? rule(own).map((said) => outcomeOf(clause(id).id, said, version.version)) : [],
  );
