import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A span as OTLP/HTTP tells it, with the name of the process that it is from. */
export type Told = Readonly<{ service: string; name: string; traceId: string; spanId: string; parentSpanId?: string }>;

type Attribute = Readonly<{ key: string; value: Readonly<{ stringValue?: string }> }>;
type Export = Readonly<{
  resourceSpans: readonly Readonly<{
    resource: Readonly<{ attributes: readonly Attribute[] }>;
    scopeSpans: readonly Readonly<{ spans: readonly Omit<Told, 'service'>[] }>[];
  }>[];
}>;

const told = ({ resourceSpans }: Export): readonly Told[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
    return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, service })));
  });

/** What was done in a trace, from a span on, as paths of what the spans are called. */
export function pathsIn(
  spans: readonly Told[],
  from: Told,
  called: (span: Told) => string = ({ name }) => name,
): readonly string[] {
  const next = spans.filter(({ parentSpanId }) => parentSpanId === from.spanId);
  const behind = next.flatMap((span) => pathsIn(spans, span, called));
  return [called(from), ...behind.map((path) => `${called(from)} > ${path}`)];
}

/** A receiver of OTLP over HTTP, as small as one can be; `spans` is all that it was sent. */
export async function openCollector() {
  const spans: Told[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      if (request.url === '/v1/traces') spans.push(...told(body as Export));
      return response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { spans, endpoint: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}
