import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace-node';
import { AloudExporter } from './aloud-exporter.ts';

describe('Traces that the collector does not take', () => {
  it('are said once to be lost, and once to be taken again', () => {
    const said: string[] = [];
    const inner = new InMemorySpanExporter();
    let taken = false;
    inner.export = (_spans, done) => done({ code: taken ? 0 : 1 } as Parameters<typeof done>[0]);
    const exporter = new AloudExporter(inner, (line) => said.push(line));
    const send = () => exporter.export([{} as ReadableSpan, {} as ReadableSpan], () => undefined);
    for (const next of [false, false, true, true]) {
      taken = next;
      send();
    }
    expect(said).toStrictEqual([
      'Traces are not taken by the collector: spans are dropped until they are',
      'Traces are taken again; 4 spans were dropped',
    ]);
  });
});
