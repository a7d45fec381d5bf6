import { join } from 'node:path';
import { secretKey, Tokens } from '#libs/http';
import { operationsIn, type Actor as Character, type Stage } from '#libs/journeys';
import type { Actor } from '#libs/kernel';

const HOUR = 3_600;
const KEEPER: Actor = { id: '0e0e0000-0000-4000-8000-000000000999', role: 'operator' };

/** Where stories are played: the service at a URL, tokens signed by the key of its data directory, its clock set. */
export async function stageAt(url: string, dataDirectory: string, told: NonNullable<Stage['told']>): Promise<Stage> {
  const tokens = new Tokens(secretKey({ file: join(dataDirectory, 'token.key') }));
  const description: unknown = await (await fetch(`${url}/docs/openapi.json`)).json();
  const keeper = await tokens.sign(KEEPER, HOUR);
  const signed = new Map<string, Promise<string>>();
  return {
    baseUrl: url,
    operations: operationsIn(description as Parameters<typeof operationsIn>[0]),
    tokenFor: (character) => {
      const known = signed.get(character.id) ?? tokens.sign(actorOf(character), HOUR);
      signed.set(character.id, known);
      return known;
    },
    setClock: async (now) => {
      const headers = { authorization: `Bearer ${keeper}`, 'content-type': 'application/json' };
      await fetch(`${url}/v1/_clock`, { method: 'PUT', headers, body: JSON.stringify({ now }) });
    },
    told,
  };
}

/** A character of a story as the actor whom a token names. */
export const actorOf = ({ id, role, trust, school, provider }: Character): Actor => ({
  id,
  role,
  ...(trust !== undefined && { trustId: trust }),
  ...(school !== undefined && { schoolId: school }),
  ...(provider !== undefined && { providerId: provider }),
});
