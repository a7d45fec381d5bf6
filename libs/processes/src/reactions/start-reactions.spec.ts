import { openTestGround } from '#libs/testing';
import { eventsSeenTo, toolsOn } from '../spec/delivery.ts';
import { World } from '../spec/world.ts';
import { PlacementsFailed } from './each-of.ts';
import type { Reaction } from './reaction.ts';
import { startReactions } from './start-reactions.ts';

describe('The reactions of a process', () => {
  it('go on beside one that fails, which is seen in its status and said aloud', async () => {
    const ground = await openTestGround([]);
    await new World(ground.client()).ground();
    const head = await ground.store.head();
    const failed = Promise.withResolvers<string>();
    const failing: Reaction = { name: 'failing', on: () => Promise.reject(new PlacementsFailed([], '1 of 2')) };
    const { reaction, seen } = eventsSeenTo({ name: 'sound', on: () => Promise.resolve() }, head);
    const tools = toolsOn(ground, ground.client());
    const host = await startReactions({ ...tools, reactions: [failing, reaction], report: failed.resolve });
    const positions = await seen;
    expect(await failed.promise).toMatch(/^failing fails behind position -1 \(placements-failed\); attempt 2/);
    expect(positions.at(-1)).toBe(head);
    const [first] = host.statuses();
    expect(first).toMatchObject({ consumer: 'failing', position: -1, lastError: 'placements-failed' });
    await host.stop();
    expect(host.statuses()[1]).toStrictEqual({
      consumer: 'sound',
      state: 'standby',
      position: head,
      failures: 0,
      since: expect.any(String),
    });
  });
});
