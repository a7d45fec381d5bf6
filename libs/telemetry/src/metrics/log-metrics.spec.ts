import { logMetrics } from './log-metrics.ts';
import { createMetrics } from './metrics.ts';

describe('A log that is measured', () => {
  it('counts what its adapter tried again and opened anew, by what the trouble was', async () => {
    const metrics = createMetrics();
    const { retried, resubscribed } = logMetrics(metrics);
    retried('append', 'not-leader');
    retried('append', 'not-leader');
    resubscribed('dropped');
    const [retries, reconnects] = [await metrics.retries.get(), await metrics.reconnects.get()];
    expect([...retries.values, ...reconnects.values].map(({ labels, value }) => [labels, value])).toStrictEqual([
      [{ call: 'append', trouble: 'not-leader' }, 2],
      [{ trouble: 'dropped' }, 1],
    ]);
  });
});
