import { DoubleLog } from './double-log.ts';
import { startWireDouble, type WireDouble } from './start-wire-double.ts';
import { seedSystemEvents } from './system-events.ts';

/** Nodes that share one log, one of them the leader; `url` names them all. */
export type WireCluster = Readonly<{
  url: string;
  nodes: readonly WireDouble[];
  log: DoubleLog;
  /** From now on this node leads. */
  elect: (index: number) => void;
  stop: () => Promise<void>;
}>;

/** Starts a cluster of doubles. A follower passes on what does not ask for the leader, and is never behind. */
export async function startWireCluster(size = 3): Promise<WireCluster> {
  const log = seedSystemEvents(new DoubleLog());
  const nodes: WireDouble[] = [];
  let leader = 0;
  const members = () =>
    nodes.map(({ host, port, gate }, index) => ({
      address: { host, port },
      isLeader: index === leader,
      isAlive: gate.isOpen,
    }));
  for (let index = 0; index < size; index++) {
    nodes.push(await startWireDouble({ log, members, isLeader: () => index === leader }));
  }
  const hosts = nodes.map(({ host, port }) => `${host}:${port}`);
  return {
    url: `esdb://${hosts.join(',')}?tls=false&nodePreference=leader`,
    nodes,
    log,
    elect: (index) => {
      leader = index;
    },
    stop: async () => void (await Promise.all(nodes.map((node) => node.stop()))),
  };
}
