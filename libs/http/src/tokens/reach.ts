import type { Actor, Role } from '#libs/kernel';

type Naming = 'named' | 'may-be-named' | 'never';
type Reach = Readonly<{ trust: Naming; school: Naming; provider: Naming }>;

const OF_A_SCHOOL: Reach = { trust: 'named', school: 'named', provider: 'never' };
const OF_A_TRUST: Reach = { trust: 'named', school: 'may-be-named', provider: 'never' };

/** What a token of each role must name, may name and may not name: a role never reaches further than its people do. */
export const REACH: Readonly<Record<Role, Reach>> = {
  headteacher: OF_A_SCHOOL,
  deputyHeadteacher: OF_A_SCHOOL,
  apLead: OF_A_SCHOOL,
  dsl: OF_A_SCHOOL,
  deputyDsl: OF_A_SCHOOL,
  attendanceOfficer: OF_A_SCHOOL,
  providerStaff: { trust: 'named', school: 'never', provider: 'named' },
  trustChiefExecutive: { trust: 'named', school: 'never', provider: 'never' },
  chiefOperatingOfficer: { trust: 'named', school: 'never', provider: 'never' },
  chairOfGovernors: OF_A_TRUST,
  auditor: OF_A_TRUST,
  analyst: OF_A_TRUST,
  operator: { trust: 'may-be-named', school: 'never', provider: 'never' },
  integration: { trust: 'named', school: 'may-be-named', provider: 'may-be-named' },
};

/** Does the actor name exactly what its role has to, and nothing that its role may not? */
export const isWithinReach = ({ role, trustId, schoolId, providerId }: Actor): boolean => {
  const { trust, school, provider } = REACH[role];
  return allows(trust, trustId) && allows(school, schoolId) && allows(provider, providerId);
};

const allows = (naming: Naming, id: string | undefined): boolean =>
  naming === 'may-be-named' || (naming === 'named') === (id !== undefined);
