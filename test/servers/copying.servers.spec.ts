import { describeWhere } from '#libs/testing';
import { movesThereAndBack } from '../faults/moving-house.ts';
import { built } from '../faults/service.ts';
import { freshNamespace, NO_SERVER, realServer } from './real-server.ts';

/** How large the log is: one of 200,000 events moves where somebody has the time. */
const EVENTS = Number(process.env['COPY_EVENTS'] ?? 3_000);

/** Below that, the way back is over before anybody can kill it. */
const LONG_ENOUGH = 20_000;

/** An event takes a few milliseconds, since each append waits for the one before it. */
const PATIENCE_MS = 120_000 + EVENTS * 60;

/** How many events a copy says that it has added. */
const copied = (said: string): number =>
  Number(/.*^copying: ([\d,]+) events/ms.exec(said)?.[1]?.replaceAll(',', '') ?? 0);

describeWhere(realServer() !== undefined, NO_SERVER, 'Moving house to a real server, and back', () => {
  beforeAll(built, 120_000);

  it(
    'brings home what left, although it is killed three times on the way',
    async () => {
      const events = EVENTS;
      const move = { server: realServer()?.url ?? '', namespace: freshNamespace(), events };
      // A run tells what it has copied itself: the third is killed with three eighths of the log at the server.
      const arrived = (said: string) => 4 * copied(said);
      await movesThereAndBack({ ...move, arrived, killedOnTheWayBack: events >= LONG_ENOUGH });
    },
    PATIENCE_MS,
  );
});
