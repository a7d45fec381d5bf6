import { authorise, ownTrust, type Access, type Actor, type ProcessActor, type Scope } from '#libs/kernel';

/**
 * Refuses a role that concerns are not for, whether there is such a concern or not, and then a concern outside the actor's
 * reach: asked the other way round, the refusal would tell which concerns there are.
 */
export function authoriseUnseen(actor: Actor | ProcessActor, access: Access, scope: Scope | undefined): void {
  authorise(actor, access, { ...actor, trustId: ownTrust(actor) });
  authorise(actor, access, scope);
}
