import { visitsFrom } from '#libs/testing';
import { consumerMetrics } from './metered-consumers.ts';
import { createMetrics } from './metrics.ts';

describe('Consumers that are measured', () => {
  it('count what they handled, what failed, and how fast a rebuild was', async () => {
    const metrics = createMetrics();
    const { around, rebuilding } = consumerMetrics(metrics);
    expect(await around('letters', visitsFrom(0, 3), () => Promise.resolve('done'))).toBe('done');
    const failing = around('letters', visitsFrom(3, 1), () => Promise.reject(new Error('not yet')));
    await expect(failing).rejects.toThrow('not yet');
    rebuilding('letters', 250, 0.5);
    const values = async (measure: { get: () => Promise<{ values: readonly { value: number }[] }> }) =>
      (await measure.get()).values.map(({ value }) => value);
    const { handled, failures, rebuilt, rebuilding: seconds } = metrics;
    expect(await Promise.all([handled, failures, rebuilt, seconds].map(values))).toStrictEqual([
      [3],
      [1],
      [250],
      [0.5],
    ]);
  });
});
