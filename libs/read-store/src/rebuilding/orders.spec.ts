import { StepFailed } from '../folding.ts';
import { StaleCheckpoint } from '../writer.ts';
import { errorOf, failureOf } from './orders.ts';

/** As it crosses to another process. */
const across = (error: unknown): Error => errorOf(JSON.parse(JSON.stringify(failureOf(error))) as never);

describe('What went wrong in another process', () => {
  it('is told as what it was: an event that cannot be folded, a checkpoint that another one moved', () => {
    const failed = across(new StepFailed(7, 'Visited', new Error('not yet')));
    expect(failed).toBeInstanceOf(StepFailed);
    expect(failed).toMatchObject({ position: 7, type: 'Visited', code: 'step-failed' });
    expect(failed.message).toBe('Visited at position 7 cannot be folded');
    expect(across(new StaleCheckpoint())).toBeInstanceOf(StaleCheckpoint);
  });

  it('keeps its code, or else its name, whatever it was', () => {
    const full = Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' });
    expect(across(full)).toMatchObject({ message: 'database or disk is full', code: 'ERR_SQLITE_ERROR' });
    expect(across(new RangeError('too far'))).toMatchObject({ code: 'RangeError' });
    expect(across(undefined)).toMatchObject({ code: 'unknown', message: '' });
  });
});
