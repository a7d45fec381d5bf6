import { CENTRAL_REGION_SCHOOLS_TRUST, CREATING_TOMORROW_TRUST, NATIONAL_BASELINE } from '#libs/policy';

const ids = [NATIONAL_BASELINE, CREATING_TOMORROW_TRUST, CENTRAL_REGION_SCHOOLS_TRUST].flatMap(({ criteria }) =>
  criteria.filter(({ scope }) => scope === 'provider').map(({ id }) => id),
);

/** The criteria that evidence about a provider may be recorded under, in any policy that ships. */
export const PROVIDER_CRITERIA: ReadonlySet<string> = new Set(ids);
