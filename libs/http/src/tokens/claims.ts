import { ROLES, type Actor, type Role } from '#libs/kernel';
import { isId } from '../body/fields.ts';
import { isWithinReach } from './reach.ts';

/** An actor as a token's claims. */
export const claimsOf = ({ role, trustId, schoolId, providerId }: Actor): Record<string, string> => ({
  role,
  ...(trustId !== undefined && { trust: trustId }),
  ...(schoolId !== undefined && { school: schoolId }),
  ...(providerId !== undefined && { provider: providerId }),
});

/** The actor whom claims name; undefined where they name none, or one whose reach its role does not have. */
export function actorOf({ sub, role, trust, school, provider }: Readonly<Record<string, unknown>>): Actor | undefined {
  const named = { trustId: trust, schoolId: school, providerId: provider };
  if (!isId(sub) || !isRole(role) || !Object.values(named).every((id) => id === undefined || isId(id)))
    return undefined;
  const ids = Object.entries(named).flatMap(([name, id]) => (isId(id) ? [[name, id.toLowerCase()]] : []));
  const actor: Actor = { id: sub.toLowerCase(), role, ...(Object.fromEntries(ids) as Partial<Actor>) };
  return isWithinReach(actor) ? actor : undefined;
}

const isRole = (role: unknown): role is Role => (ROLES as readonly unknown[]).includes(role);
