import type { TrustId } from './ids.ts';
import { rejectLedger } from './rejected.ts';

/** The roles that people and systems act in. `trustChiefExecutive` is displayed as each trust calls it. */
export const ROLES = [
  'headteacher',
  'deputyHeadteacher',
  'apLead',
  'dsl',
  'deputyDsl',
  'attendanceOfficer',
  'providerStaff',
  'trustChiefExecutive',
  'chiefOperatingOfficer',
  'chairOfGovernors',
  'auditor',
  'analyst',
  'operator',
  'integration',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who asks: an opaque id, the role acted in, and how far that role reaches. A school's people name their trust and school, a
 * provider's their trust and provider, a trust's only the trust; an operator without a trust keeps the whole ledger.
 */
export type Actor = Readonly<{ id: string; role: Role; trustId?: string; schoolId?: string; providerId?: string }>;

/** The actor as an event keeps it; `organisation` is the narrowest of provider, school and trust, or `ledger`. */
export type RecordedActor = Readonly<{ id: string; role: Role | 'process'; organisation: string }>;

/**
 * Whose a record is: the trust, and the school and provider where it has them. What a trust shares with all its schools (its
 * policy, its providers) says `schools: 'all'`: each of them reaches it.
 */
export type Scope = Readonly<{
  trustId: string;
  schoolId?: string | undefined;
  schools?: 'all';
  providerId?: string | undefined;
}>;

/** Who may send a command or ask a query, and the clause that says so, where one does. */
export type Access = Readonly<{ roles: readonly Role[]; clause?: string }>;

/** How an event names the actor. */
export const recordedActor = (actor: Actor | ProcessActor): RecordedActor => ({
  id: actor.id,
  role: actor.role,
  organisation:
    actor.role === 'process' ? actor.organisation : (actor.providerId ?? actor.schoolId ?? actor.trustId ?? 'ledger'),
});

/** Does the actor's reach include the record? What the actor's claims name must be the record's own. */
export const reaches = (actor: Actor, scope: Scope): boolean => {
  if (actor.trustId === undefined) return actor.role === 'operator';
  if (actor.trustId !== scope.trustId) return false;
  if (actor.schoolId !== undefined && actor.schoolId !== scope.schoolId && scope.schools !== 'all') return false;
  return actor.providerId === undefined || actor.providerId === scope.providerId;
};

/** The trust in whose name an actor adds a record. Refuses those who act for none (not-found): they have nowhere to add it. */
export function ownTrust(actor: Actor | ProcessActor): TrustId {
  if (actor.role === 'process' || actor.trustId === undefined) throw rejectLedger('not-found');
  return actor.trustId as TrustId;
}

/** Our own processes act too: in no one's reach, on what the log obliges them to. */
export type ProcessActor = Readonly<{ id: string; role: 'process'; organisation: string }>;

/**
 * Refuses a record outside the actor's reach as unknown, then a role that may not do this, naming the clause that says who
 * may. A process may do what it is built to do, on any record there is.
 */
export function authorise(actor: Actor | ProcessActor, access: Access, scope: Scope | undefined): void {
  if (scope === undefined) throw rejectLedger('not-found');
  if (actor.role === 'process') return;
  if (!reaches(actor, scope)) throw rejectLedger('not-found');
  if (access.roles.includes(actor.role)) return;
  const { roles, clause } = access;
  throw rejectLedger('role-not-allowed', { allowed: roles, ...(clause === undefined ? {} : { clause }) });
}
