import { InvalidEventStoreUrl } from './invalid-event-store-url.ts';

const TRACES = ['GRPC_TRACE', 'GRPC_NODE_TRACE'];
const VERBOSITIES = ['GRPC_VERBOSITY', 'GRPC_NODE_VERBOSITY'];

/**
 * What gRPC prints of its calls is not ours to choose: it may be the password that each of them carries, or an event. It reads
 * these variables when it is loaded, before anybody could switch it off; so nothing is opened where they are set.
 */
export function refuseTraces(environment: NodeJS.ProcessEnv): void {
  const isSet = (name: string) => (environment[name] ?? '') !== '';
  const isDebug = (name: string) => environment[name]?.toUpperCase() === 'DEBUG';
  const wrong = [...TRACES.filter(isSet), ...VERBOSITIES.filter(isDebug)];
  if (wrong.length > 0) {
    throw new InvalidEventStoreUrl(
      `${wrong.join(' and ')} would print what goes to the server, passwords too: unset it`,
    );
  }
}
