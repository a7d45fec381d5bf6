import { commandIdOf, createdIdOf, dangerIdOf, eventIdOf, reactionIdOf } from './ids.ts';

const command = commandIdOf('trust', 'actor', 'key');

describe('Ids', () => {
  it('never change: stored streams and events were named by them', () =>
    expect([command, createdIdOf(command), eventIdOf(command, 'placement-1', 0, '[]')]).toMatchInlineSnapshot(`
      [
        "a985920e-0ea3-5f8e-8f23-fac0e20130b0",
        "a8275708-734f-5ea4-a984-5a502c3f7c1b",
        "941e8fc1-6af9-5c7a-b0b0-364d10c2e65f",
      ]
    `));
  it('are the same for the same command, wherever it arrives', () =>
    expect(commandIdOf('trust', 'actor', 'key')).toBe(command));
  it('differ by trust, actor, key, stream, index, decision and purpose', () => {
    const event = eventIdOf(command, 'placement-1', 0, '[]');
    const all = [
      command,
      commandIdOf('other', 'actor', 'key'),
      commandIdOf('trust', 'other', 'key'),
      commandIdOf('trust', 'actor', 'other'),
      createdIdOf(command),
      createdIdOf(command, 'target|0'),
      event,
      eventIdOf(command, 'placement-2', 0, '[]'),
      eventIdOf(command, 'placement-1', 1, '[]'),
      eventIdOf(command, 'placement-1', 0, '[{}]'),
      reactionIdOf(event, 'halt', 'placement-1'),
      reactionIdOf(event, 'halt', 'placement-2'),
      reactionIdOf(event, 'lift', 'placement-1'),
      dangerIdOf(command),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
