import { operationsIn, play, type Actor, type Journey, type Names, type Told } from '#libs/journeys';
import { settled } from '../../../apps/cli/src/demo/settled.ts';
import { start } from '../api/empty-app.ts';
import { DESCRIPTION } from './description.ts';

type Claims = Parameters<Awaited<ReturnType<typeof start>>['bearer']>[0];

const KEEPER: Claims = { id: 'aaaaaaaa-0000-4000-8000-aaaaaaaaaaaa', role: 'operator' };

/** Whole lives are played here, on machines that may have other things to do. */
import.meta.jest.setTimeout(120_000);

/** A character of a story as the claims of a token. */
export const claimsOf = ({ id, role, trust, school, provider }: Actor): Claims => ({
  id,
  role,
  ...(trust !== undefined && { trustId: trust }),
  ...(school !== undefined && { schoolId: school }),
  ...(provider !== undefined && { providerId: provider }),
});

/** A real service with nothing in it, whose clock can be set; `played` is every step so far, in order. */
export async function openStage(environment: Record<string, string> = {}) {
  const service = await start(undefined, { LEDGER_SETTABLE_CLOCK: '1', ...environment });
  const played: Told[] = [];
  const bearer = (actor: Actor) => service.bearer(claimsOf(actor));
  const setClock = async (now: string): Promise<void> => {
    const headers = { authorization: await service.bearer(KEEPER), 'content-type': 'application/json' };
    const { status } = await fetch(`${service.url}/v1/_clock`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ now }),
    });
    if (status !== 204) throw new Error('The clock cannot be set');
  };
  const stage = {
    baseUrl: service.url,
    operations: operationsIn(DESCRIPTION),
    tokenFor: async (actor: Actor) => (await bearer(actor)).replace('Bearer ', ''),
    setClock,
  };
  return {
    url: service.url,
    stop: service.stop,
    setClock,
    bearer,
    played,
    /** Waits until everything that follows from what was told has been recorded and is shown. */
    settled: async (): Promise<void> => {
      await settled(service.url, { parts: ['projections', 'processes'] });
    },
    /** Plays a story to its end. */
    play: (journey: Journey, told?: (told: Told) => Promise<void>): Promise<Names> =>
      play(journey, {
        ...stage,
        told: async (one) => {
          played.push(one);
          await told?.(one);
        },
      }),
  };
}

export type OpenStage = Awaited<ReturnType<typeof openStage>>;

/** Was this step a command that was accepted? */
export const isAccepted = ({ request, answer }: Told): boolean => request.method !== 'GET' && answer.status < 300;
