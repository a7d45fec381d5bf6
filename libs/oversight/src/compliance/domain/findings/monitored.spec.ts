import { statusOf } from '../../spec/findings-of.ts';
import { CTT_LIFE } from '../../spec/kept-life.ts';
import { behaving, safe, visited } from '../../spec/life.ts';

describe('What is monitored throughout a placement', () => {
  it('is that safety, behaviour and progress are each looked at, again and again [CTT-2.4 kept]', () =>
    expect(statusOf('CTT-2.4', [...CTT_LIFE, safe('2026-11-12'), behaving('2026-11-19')])).toBe('met'));
  it.each([
    ['safety', [behaving('2026-11-19')]],
    ['behaviour', [safe('2026-11-12')]],
  ])('is breached where nobody looked at %s, whoever visited [CTT-2.4 violated]', (_, told) =>
    expect(statusOf('CTT-2.4', [...CTT_LIFE, visited('2026-12-01'), ...told], { on: '2026-12-22' })).toBe('breached'),
  );
  it('is overdue where one of them was not looked at for longer than it may be', () =>
    expect(statusOf('CTT-2.4', [...CTT_LIFE, safe('2026-11-12'), behaving('2026-11-05')], { on: '2026-12-18' })).toBe(
      'overdue',
    ));
});
