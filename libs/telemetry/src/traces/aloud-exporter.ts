import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';

type Done = Parameters<SpanExporter['export']>[1];

/** Says when spans begin to be lost, and when they are taken again: once each, and never the exporter's own words. */
export class AloudExporter implements SpanExporter {
  private lost = 0;

  constructor(
    private readonly exporter: SpanExporter,
    private readonly report: (line: string) => void,
  ) {}

  export(spans: ReadableSpan[], done: Done): void {
    this.exporter.export(spans, (result) => {
      this.note(!result.code, spans.length);
      done(result);
    });
  }

  shutdown(): Promise<void> {
    return this.exporter.shutdown();
  }

  async forceFlush(): Promise<void> {
    await this.exporter.forceFlush?.();
  }

  private note(taken: boolean, spans: number): void {
    if (!taken && this.lost === 0)
      this.report('Traces are not taken by the collector: spans are dropped until they are');
    if (taken && this.lost > 0) this.report(`Traces are taken again; ${this.lost} spans were dropped`);
    this.lost = taken ? 0 : this.lost + spans;
  }
}
