import { CREATING_TOMORROW_TRUST } from '#libs/policy';
import { statusOf } from '../../spec/findings-of.ts';
import { CTT, published } from '../../spec/ground.ts';
import { CRST_LIFE, CTT_LIFE, noticed, withOther } from '../../spec/kept-life.ts';
import { approved, started } from '../../spec/life.ts';
import { tell, type Telling, type Told } from '../../spec/telling.ts';

const changed = (told: Told, change: Telling): Told => ({ ...told, change: { ...told.change, ...change } });

const absent = tell(
  '2026-11-16',
  'attendance',
  'AbsenceReported',
  { absenceId: 'a-1', date: '2026-11-16', session: 'AM', reason: 'illness', delayMinutes: 20, afterEnd: false },
  { role: 'providerStaff' },
);
const incident = tell(
  '2026-11-16',
  'placement',
  'SeriousIncidentReported',
  { incidentId: 'i-1', happenedAt: '2026-11-16T09:00:00.000Z', delayMinutes: 60 },
  { role: 'providerStaff' },
);

/** Approved on 14 September, it is said, after two professionals were heard; from the 20th on the policy asks for nine. */
function approvedAsRecordedOn(recordedOn: string): readonly Told[] {
  const parameters = { ...CREATING_TOMORROW_TRUST.parameters, professionalsMinimum: 9 };
  const stricter = published({ ...CREATING_TOMORROW_TRUST, parameters }, 'v@2', '2026-08-02', '2026-09-20');
  return [...CTT, stricter, ...withOther(CTT_LIFE, changed(approved(), { recordedOn })).slice(CTT.length)];
}

const noticedAsRecordedOn = (recordedOn: string) => withOther(CRST_LIFE, changed(noticed(), { recordedOn }));

/** Recorded on 2 November, when all had been approved, signed and agreed; it had begun on that day, it is said. */
const startedOn = (date: string) => withOther(CTT_LIFE, { ...started(), data: { ...started().data, startedOn: date } });

describe('What is dated back', () => {
  it.each([
    ['CTT-7.5.2', absent],
    ['CTT-7.5.3', absent],
    ['CTT-7.6.6', incident],
  ])('was told in time for as many days as the policy allows, and no longer [%s violated]', (clause, told) => {
    const recordedOn = (date: string) => [...CTT_LIFE, changed(told, { recordedOn: date })];
    expect(statusOf(clause, recordedOn('2026-11-23'))).toBe('met');
    expect(statusOf(clause, recordedOn('2026-11-24'))).toBe('breached');
  });
  it('too far is judged by the policy of the day on which it was recorded', () => {
    expect(statusOf('CTT-7.2.1', approvedAsRecordedOn('2026-09-21'))).toBe('met');
    expect(statusOf('CTT-7.2.1', approvedAsRecordedOn('2026-09-22'))).toBe('breached');
  });
  it('too far was no notice: it was given when it was recorded [F-1.2 violated]', () => {
    expect(statusOf('F-1.2', noticedAsRecordedOn('2026-10-26'))).toBe('met');
    expect(statusOf('F-1.2', noticedAsRecordedOn('2026-11-02'))).toBe('breached');
  });
});

describe('A start that is said to have been', () => {
  it.each([
    ['before the approval', 'CTT-7.2.2', '2026-09-14', '2026-09-13'],
    ['before a parent had signed', 'CTT-7.2.10', '2026-10-05', '2026-10-04'],
    ['before the provider had signed', 'CTT-7.3.23', '2026-10-05', '2026-10-04'],
    ['before the provider knew the school’s policies', 'CTT-7.5.7', '2026-10-06', '2026-10-05'],
    ['before it was agreed how absence is told', 'CTT-7.3.20a', '2026-10-06', '2026-10-05'],
  ])('%s is found, whenever it was recorded', (_, clause, kept, violated) => {
    expect([clause, statusOf(clause, startedOn(kept))]).toStrictEqual([clause, 'met']);
    expect([clause, statusOf(clause, startedOn(violated))]).toStrictEqual([clause, 'breached']);
  });
});
