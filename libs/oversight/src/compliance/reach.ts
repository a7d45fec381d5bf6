import { sql, type SelectQueryBuilder } from 'kysely';
import { ownTrust, type Actor } from '#libs/kernel';

/** What every row of what was judged says of whose it is. */
export type Owned = Readonly<{ trust_id: string; school_id: string | null; provider_id: string | null }>;

type List<T extends string, R, O> = SelectQueryBuilder<Record<T, R>, T, O>;

/** Whatever else narrows a list: where something does, it is found by that. */
export type Narrowing = readonly (readonly [column: string, is: string | undefined])[];

/**
 * The rows within an actor's reach: a trust's people see all of their trust; a school's their school, and the providers that
 * the trust shares with it; a provider's what concerns their provider.
 */
export function reached<T extends string, R extends Owned, O>(
  list: List<T, R, O>,
  actor: Actor,
  narrowing: Narrowing = [],
): List<T, R, O> {
  const { schoolId, providerId } = actor;
  const within = list as unknown as List<string, Owned, O>;
  const isNarrow = (schoolId ?? providerId ?? narrowing.find(([, is]) => is !== undefined)) !== undefined;
  // As an expression no index of the trust's rows is chosen where another one finds far fewer.
  const ofTrust = within.where(isNarrow ? sql<string>`trust_id || ''` : 'trust_id', '=', ownTrust(actor));
  const ofSchool =
    schoolId === undefined
      ? ofTrust
      : ofTrust.where((eb) =>
          eb.or([
            eb('school_id', '=', schoolId),
            eb.and([eb('school_id', 'is', null), eb('provider_id', 'is not', null)]),
          ]),
        );
  const ofProvider = providerId === undefined ? ofSchool : ofSchool.where('provider_id', '=', providerId);
  return ofProvider;
}
