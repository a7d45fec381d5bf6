import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace-node';
import { AloudExporter } from './aloud-exporter.ts';

describe('Traces that the collector does not take', () => {
  it('are said once to be lost, and once to be taken again', async () => {
    const said: string[] = [];
    const [well, broken, inner] = [new InMemorySpanExporter(), new InMemorySpanExporter(), new InMemorySpanExporter()];
    await broken.shutdown();
    let taken = false;
    inner.export = (spans, done) => (taken ? well : broken).export(spans, done);
    const exporter = new AloudExporter(inner, (line) => said.push(line));
    const send = () =>
      new Promise<void>((sent) => exporter.export([{} as ReadableSpan, {} as ReadableSpan], () => sent()));
    for (const next of [false, false, true, true]) {
      taken = next;
      await send();
    }
    expect(said).toStrictEqual([
      'Traces are not taken by the collector: spans are dropped until they are',
      'Traces are taken again; 4 spans were dropped',
    ]);
  });
});
