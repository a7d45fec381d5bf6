import { CENTRAL_REGION, play } from '#libs/journeys';
import { Callers } from './callers.ts';
import { creating, type Command } from './commands.ts';
import { proposalOf } from './invented.ts';
import { concern } from './load.ts';
import { settled } from './read-models.ts';
import type { Service } from './service.ts';

/**
 * A placement’s whole life, then a suspicion against its provider that is cleared again, with a placement proposed there on
 * either side: whoever hears of all this a second time must not halt the one that came after.
 */
export async function aLife(service: Service, directory: string): Promise<void> {
  const { stage } = await Callers.of(service, directory);
  const names = await play(CENTRAL_REGION, stage);
  const callers = await Callers.of(service, directory, names);
  const { provider = '', student: studentId = '' } = names;
  const propose = (key: string): Command =>
    creating('placement', { key, operation: 'ProposePlacement', body: proposalOf(names, { studentId }) });
  const steps = [propose('before'), concern(provider, 'raised'), concern(provider, 'cleared'), propose('after')];
  for (const step of steps) {
    await callers.carryOut([step]);
    await settled(service);
  }
}
