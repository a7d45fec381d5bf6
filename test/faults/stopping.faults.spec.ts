import { temporaryDirectory } from '#libs/testing';
import { Callers } from './callers.ts';
import { times } from './invented.ts';
import { byCommand, isAbsent, isWhole, SeenLog, tellsTheLog } from './log.ts';
import { registering } from './registering.ts';
import { sentUntil } from './round.ts';
import { built, serve } from './service.ts';

const COMMANDS = 400;

describe('A service', () => {
  beforeAll(built, 120_000);

  it.each([0, 200])(
    'that is told to end after %i answers answers all that it records, records nothing else, and ends with 0',
    async (answered) => {
      const directory = temporaryDirectory();
      const service = await serve(directory);
      const callers = await Callers.of(service, directory);
      const end = () => service.end('SIGTERM');
      const load = times(COMMANDS).map(registering);
      const { sent, result } = await sentUntil(answered, end, { callers, load, connections: COMMANDS });
      expect(result).toBe(0);
      const recorded = byCommand(await new SeenLog(directory).news());
      const isRight = ({ expected, answer }: (typeof sent)[number]): boolean =>
        answer ? isWhole(expected, recorded) && tellsTheLog(answer, expected, recorded) : isAbsent(expected, recorded);
      expect(sent.filter((one) => !isRight(one))).toStrictEqual([]);
      expect(recorded.size).toBeGreaterThanOrEqual(answered);
    },
    60_000,
  );

  it('is the only one on its data directory: a second one ends with 3, and the first serves on', async () => {
    const directory = temporaryDirectory();
    const first = await serve(directory);
    const second = await serve(directory);
    expect([second.port, await second.end('SIGTERM')]).toStrictEqual([0, 3]);
    await (await Callers.of(first, directory)).carryOut([registering(1)]);
    expect(await first.end('SIGTERM')).toBe(0);
  }, 60_000);
});
