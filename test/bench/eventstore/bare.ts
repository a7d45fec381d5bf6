import { absences } from '#libs/attendance';
import { fold } from '#libs/kernel';
import { contend } from '../racing/contestant.ts';
import { drive } from '../racing/drive.ts';
import type { Done } from '../racing/race.ts';
import { decide, historyOf, lengthOf } from '../workload/absences.ts';
import { Rota } from '../workload/rota.ts';
import { BareClient } from './bare-client.ts';
import { readFor } from './counted.ts';
import { sample, Turns } from './sample.ts';
import { APPENDED, LONG, type Ask, type Settings } from './settings.ts';

/** The least that the same work can cost with the client: no checks, no retries, states kept in an array. */
await contend<Settings, Ask, Done>(async (settings) => {
  const bare = new BareClient(settings);
  const before = await bare.fill();
  const known = Array.from({ length: settings.streams }, (_, stream) => ({
    state: fold(absences, historyOf(stream)),
    head: lengthOf(stream) - 1,
  }));
  const [rota, turns] = [new Rota(settings.streams), new Turns(APPENDED)];
  const append = async () => {
    const { stream, head, done } = turns.next();
    await bare.append(`plain-${stream}`, head, [sample()]);
    done();
  };
  const command = async () => {
    const { stream, placementId, missed } = rota.next();
    const entry = known[stream] ?? { state: [], head: -1 };
    const events = decide(placementId, missed, entry.state);
    await bare.append(`attendance-${placementId}`, entry.head, events);
    entry.state = events.reduce((state, event) => absences.evolve(state, event), entry.state);
    entry.head += events.length;
  };
  const tasks: Readonly<Record<Ask['task'], (ask: Ask) => Promise<Done>>> = {
    append: (ask) => drive(ask, append),
    command: (ask) => drive(ask, command),
    read: (ask) => readFor(ask, () => bare.read('long-one')),
    follow: (ask) => readFor(ask, () => bare.follow(before, LONG - 1)),
  };
  return { ready: undefined, run: (ask) => tasks[ask.task](ask), close: () => bare.client.dispose() };
});
