import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from '../problems/http-problems.ts';

/**
 * Bodies are JSON and nothing else, and an empty one is none. Where a danger is told, one that cannot be read is none either:
 * what a caller's program does wrong holds nothing up that needs no body.
 */
export function installBodyParsers(server: FastifyInstance): void {
  const json = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (text === '') return done(null);
    return json(request, text, (error, body) => (error && isDanger(request) ? done(null) : done(error, body)));
  });
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (request, _body, done) =>
    done(isDanger(request) ? null : new HttpProblem('media-type-unsupported')),
  );
}

const isDanger = ({ routeOptions: { config } }: FastifyRequest): boolean => config.danger === true;
