import type { LocalDate, LocalTime, SchoolId, TrustId } from '#libs/kernel';
import { NATIONAL_BASELINE } from '#libs/policy';
import { fixedId } from '#libs/testing';
import { trail } from './trail.ts';

const trustId = fixedId(1) as TrustId;
const [from, until] = ['2026-09-07' as LocalDate, '2026-12-18' as LocalDate];
const at = (text: string) => text as LocalTime;

describe('The trail of a trust and its schools', () => {
  it.each([
    [trail.TrustRegistered({ trustId, name: 'Northfield Trust' }), 'Northfield Trust was entered in the ledger.'],
    [
      trail.PolicyProfilePublished({ version: 'b@1', profile: NATIONAL_BASELINE, effectiveFrom: from }),
      'The trust’s policy was published as “National baseline” (b@1), in force from 7 September 2026.',
    ],
    [
      trail.SchoolRegistered({ schoolId: fixedId(2) as SchoolId, trustId, name: 'Hill School' }),
      'Hill School was entered in the ledger.',
    ],
    [
      trail.SchoolCalendarSet({ terms: [{ name: 'Autumn', from, to: until }], closedDays: [] }),
      'The school’s calendar was set: Autumn.',
    ],
    [
      trail.SessionTimesSet({
        am: { start: at('08:50'), end: at('12:10') },
        pm: { start: at('13:00'), end: at('15:20') },
      }),
      'The school’s sessions were set: 08:50 to 12:10 and 13:00 to 15:20.',
    ],
    [trail.AttendanceTargetSet({ percent: 96.5 }), 'The school’s attendance target was set to 96.5 %.'],
    [
      trail.ApprovalDelegated({ delegateId: fixedId(3), from, until }),
      'The headteacher delegated the approval of placements from 7 September 2026 to 18 December 2026.',
    ],
  ])('%s', (sentence, expected) => expect(sentence).toBe(expected));
});
