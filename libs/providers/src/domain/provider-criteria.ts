import {
  CENTRAL_REGION_SCHOOLS_TRUST,
  CREATING_TOMORROW_TRUST,
  NATIONAL_BASELINE,
  type Criterion,
  type PolicyProfile,
} from '#libs/policy';
import type { PolicyInForce } from './vocabulary.ts';

const SHIPPED: readonly PolicyProfile[] = [NATIONAL_BASELINE, CREATING_TOMORROW_TRUST, CENTRAL_REGION_SCHOOLS_TRUST];

const ofProvider = ({ criteria }: PolicyProfile): readonly Criterion[] =>
  criteria.filter(({ scope }) => scope === 'provider');

/** The criteria about a provider in any policy that ships: evidence may be recorded ahead of the policy that asks for it. */
const KNOWN: ReadonlyMap<string, Criterion> = new Map(
  SHIPPED.flatMap(ofProvider).map((criterion) => [criterion.id, criterion]),
);

/** The criterion as the policy in force has it, or else as a shipped one has; undefined where none has it. */
export const criterionOf = (id: string, { profile }: PolicyInForce): Criterion | undefined =>
  (profile && ofProvider(profile).find((criterion) => criterion.id === id)) ?? KNOWN.get(id);

/** What the policy requires of every provider. */
export const requiredOf = ({ profile }: PolicyInForce): readonly string[] =>
  profile === undefined
    ? []
    : ofProvider(profile)
        .filter(({ required }) => required)
        .map(({ id }) => id);

/** What a change among staff puts in question. */
export const onStaff = ({ profile }: PolicyInForce): readonly string[] =>
  [...(profile ? ofProvider(profile) : KNOWN.values())].filter(({ ofStaff }) => ofStaff === true).map(({ id }) => id);
