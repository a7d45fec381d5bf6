import { absences } from '#libs/attendance';
import { fold } from '#libs/kernel';
import { contend } from '../racing/contestant.ts';
import type { Done, Slice } from '../racing/race.ts';
import { decide, historyOf, lengthOf } from '../workload/absences.ts';
import { BareLog } from '../workload/bare-log.ts';
import { Rota } from '../workload/rota.ts';
import type { Ready, Settings } from './settings.ts';

/** Who is faster tells more of each stream; that its states then grow longer must not slow it down. */
const LONGEST = 60;

/** The least that the same work can cost: one thread, no await, states kept in an array, one fsync for all that are at once. */
await contend<Settings, Slice, Done>(({ directory, streams }) => {
  const log = new BareLog(directory);
  log.fill(streams);
  const first = Array.from({ length: streams }, (_, stream) => fold(absences, historyOf(stream)));
  const known = first.map((state, stream) => ({ state, revision: lengthOf(stream) }));
  const rota = new Rota(streams);
  const command = () => {
    const { stream, placementId, missed } = rota.next();
    const { state, revision } = known[stream] ?? { state: [], revision: 0 };
    for (const event of decide(placementId, missed, state)) {
      log.append(placementId, revision, event);
      const evolved = absences.evolve(state, event);
      known[stream] = { state: evolved.length > LONGEST ? (first[stream] ?? []) : evolved, revision: revision + 1 };
    }
  };
  const run = ({ atOnce, milliseconds }: Slice): Done => {
    const began = performance.now();
    let units = 0;
    for (; performance.now() < began + milliseconds; units += atOnce) {
      log.durably(() => {
        for (let one = 0; one < atOnce; one += 1) command();
      });
    }
    return { units, errors: 0, milliseconds: performance.now() - began };
  };
  const note = `${Math.round(log.bytes / log.events)} bytes of data and metadata per event`;
  const ready: Ready = { durability: log.durability, note };
  return Promise.resolve({ ready, run, close: () => log.db.close() });
});
