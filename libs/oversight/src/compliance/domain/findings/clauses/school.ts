import { clause } from '#libs/policy';
import { momentOf } from '../../fact.ts';
import type { History } from '../../history.ts';
import { binds, type TrustFile, type Version } from '../../trust-file.ts';
import type { Outcome } from '../finding.ts';
import { each, judgedBy, outcomeOf, type Said } from '../rule.ts';

/** A school's own facts, and those of its trust. */
export type SchoolFiles = Readonly<{ own: History; trust: TrustFile }>;

type SchoolRule = (files: SchoolFiles) => readonly Said[];

/** A row that a person of the trust attests for a school. */
const attestedFor =
  (id: string): SchoolRule =>
  ({ own, trust }) => {
    const registered = own.first('SchoolRegistered');
    if (!registered) return [];
    const said = trust.facts
      .of('ClauseAttested')
      .findLast(
        ({ data }) => data.clause === id && (data.schoolId === undefined || data.schoolId === registered.data.schoolId),
      );
    return judgedBy(said, registered, 'attestation');
  };

const RULES: Readonly<Record<string, SchoolRule>> = {
  'CTT-3.1': ({ own }) => {
    const [approved, registered] = [own.last('LocalPolicyApproved'), own.first('SchoolRegistered')];
    if (approved) return [{ base: 'met', since: momentOf(approved).on, by: [approved] }];
    return registered
      ? [{ base: 'breached', since: registered.occurredOn, by: [registered], lacking: 'local-policy' }]
      : [];
  },
  'CTT-6.3b': ({ own }) =>
    each(
      own.of('LocalPolicyApproved').slice(-1),
      (approved) =>
        own
          .of('TrainingAndResourceImplicationsRecorded')
          .some(({ data, position }) => data.version === approved.data.version && position < approved.position),
      'training-and-resources',
    ),
  'CTT-6.4a': ({ own, trust }) =>
    each(
      own.of('LocalPolicyApproved').slice(-1),
      ({ data: { trustPolicyVersion, chairOfGovernors, headteacher }, position }) =>
        [chairOfGovernors, headteacher].every((person) =>
          trust.facts
            .of('PolicyAcknowledged')
            .some(
              (one) =>
                one.data.version === trustPolicyVersion && one.data.personId === person && one.position < position,
            ),
        ),
      'acknowledged-by-both',
    ),
  /** No fact of any concern is here: what they come to is counted elsewhere, where they are enough. */
  'CTT-7.5.6': ({ own }) => own.of('SchoolRegistered').flatMap((one) => judgedBy(undefined, one, 'too-few-to-show')),
  'CTT-6.4c': attestedFor('CTT-6.4c'),
  'CTT-6.4d': attestedFor('CTT-6.4d'),
  'CRST-1': attestedFor('CRST-1'),
};

/** What a school's clauses come to under a version of its trust's policy. */
export const schoolOutcomes = (files: SchoolFiles, version: Version): readonly Outcome[] =>
  Object.entries(RULES).flatMap(([id, rule]) =>
    binds(id, version) ? rule(files).map((said) => outcomeOf(clause(id).id, said, version.version)) : [],
  );
