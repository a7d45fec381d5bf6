import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * A request as it came in: its route is a template (`unknown` for none); nothing of its URL, its body or who asks.
 * `traceparent` is the caller's, if it sent one.
 */
export type Received = Readonly<{
  method: string;
  route: string;
  correlationId: string;
  traceparent: string | undefined;
}>;

/** How it was answered: with which status, in how many seconds. */
export type Answered = Readonly<{ status: number; seconds: number }>;

/** Stands around one request: `within` goes on with it, `answered` is told its end. */
export type Observation = Readonly<{ within: (proceed: () => void) => void; answered: (answered: Answered) => void }>;

/** Who is told of every request, to count, time and trace it. */
export type HttpObserver = (received: Received) => Observation;

/** Lets somebody look on at every request, of routes that do not exist, too. */
export function installObserver(server: FastifyInstance, observe: HttpObserver): void {
  const observations = new WeakMap<FastifyRequest, Observation>();
  server.addHook('onRequest', (request, _reply, done) => {
    observations.set(request, observe(receivedOf(request)));
    done();
  });
  // Only once the body was read: its reading goes on in the connection's context, and ends whatever was begun before.
  server.addHook('preHandler', (request, _reply, done) => {
    const observation = observations.get(request);
    if (observation) observation.within(done);
    else done();
  });
  server.addHook('onResponse', (request, { statusCode: status }, done) => {
    const seconds = (performance.now() - request.asked.startedAt) / 1000;
    observations.get(request)?.answered({ status, seconds });
    done();
  });
}

const receivedOf = ({ method, headers, routeOptions, asked: { correlationId } }: FastifyRequest): Received => {
  const { traceparent } = headers;
  const caller = typeof traceparent === 'string' ? traceparent : undefined;
  return { method, route: routeOptions.url ?? 'unknown', correlationId, traceparent: caller };
};
