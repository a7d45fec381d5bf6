import type { Role } from '#libs/kernel';
import type { Requirement } from '#libs/policy';
import { centralRegion, creatingTomorrow, day, notice, proposal, terms } from '../../spec/examples.ts';
import { approved, met } from '../../spec/history.ts';
import { preparers, says, stateOf } from '../../spec/says.ts';
import type { Facts } from '../facts.ts';

type Row = readonly [Requirement, Partial<Facts>, missing: string, whoCan?: readonly Role[]];

const nobody = { context: creatingTomorrow({ student: undefined, school: undefined, provider: undefined }) };
const directed = { state: stateOf(...approved) };

const wording: readonly Row[] = [
  ['rationale', {}, 'Attach the rationale for this placement.'],
  [
    'alternatives-considered',
    {},
    'Attach what the school itself could offer, and why that suits the student less well.',
  ],
  ['long-term-outcome', {}, 'Name the area in which the student is to be better off in the long term.'],
  ['named-lead', {}, 'Name the member of the school’s staff who is responsible for this placement.'],
  ['on-roll', nobody, 'The student must be on the school’s roll.', ['headteacher', 'integration']],
  ['year-group', nobody, 'The student must be in years 1 to 11.', ['headteacher', 'integration']],
  ['objectives', {}, 'Set out at least one objective of the placement.'],
  ['timetable', {}, 'Set out the days and times at which the student attends the provider.'],
  ['planned-end', {}, 'Set out when the placement is to end.'],
  ['maximum-period', {}, 'Agree the longest time that the placement may take.'],
  [
    'professional-discussion',
    {},
    'Record the discussion with professionals; at least 2 different ones take part.',
    [...preparers, 'dsl'],
  ],
  ['student-consulted', {}, 'Ask the student, or record why the student could not be asked.', [...preparers, 'dsl']],
  ['parents-consulted', nobody, 'Record who has parental responsibility for the student.'],
  [
    'parents-consulted',
    {},
    'Ask everybody who has parental responsibility, or record why they could not be asked: 2 of 2 still to ask.',
    [...preparers, 'dsl'],
  ],
  ['reasons-explained', {}, 'Explain the reasons to the student and parents, and record it.'],
  ['initial-meeting', {}, 'Hold the initial meeting with the student, the parents and the provider.'],
  [
    'initial-meeting',
    { state: stateOf(...approved, met({ targets: [] })) },
    'Agree at least one target, and who is responsible for supporting the student.',
  ],
  [
    'initial-meeting',
    { state: stateOf(...approved, met({ responsibilities: [] })) },
    'Agree at least one target, and who is responsible for supporting the student.',
  ],
  ['review-schedule-agreed', {}, 'Agree in the initial meeting when the placement is reviewed.'],
  [
    'review-schedule-agreed',
    { state: stateOf(...approved, met({ reviewSchedule: { ...met().data.reviewSchedule, everyDays: 43 } })) },
    'Agree to review the placement at least every 42 days.',
  ],
  [
    'progress-reporting-agreed',
    { contract: terms({ reportEveryDays: 400 }) },
    `The provider must report progress at least every ${creatingTomorrow().profile?.parameters.reportMaximumDays} days.`,
  ],
  [
    'school-funds',
    { contract: terms({ funder: 'local-authority' }) },
    'The school itself must pay for the place.',
    ['headteacher'],
  ],
  [
    'direction-reason',
    { context: centralRegion(), proposal: proposal({ reason: 'add-value' }) },
    `A student is directed off site only for: ${centralRegion().profile?.parameters.directionReasons.join(', ')}. Issue a contract instead.`,
    ['headteacher'],
  ],
  [
    'notice-period',
    { ...directed, notice: notice(), ...nobody },
    'Set the school’s calendar: notice is counted in school days.',
    ['headteacher', 'operator'],
  ],
  [
    'notice-period',
    { ...directed, notice: notice({ firstDay: day('2026-10-28') }) },
    'The first day must be a day on which the school is open.',
    ['headteacher'],
  ],
  [
    'school-policies-acknowledged',
    {},
    'The provider must acknowledge the school’s safeguarding policies.',
    ['providerStaff', 'apLead'],
  ],
  ['attendance-reporting-agreed', {}, 'Agree how, to whom and by when the provider reports absence each day.'],
  ['registration-known', nobody, 'Establish whether the provider is a registered school.', ['apLead', 'headteacher']],
  [
    'site-known',
    { ...nobody, start: { startedOn: day('2026-11-02'), siteId: notice().siteId } },
    'Start at a site that the provider is known to have open.',
  ],
];

describe('Each rule says in words what is missing, and who can supply it', () => {
  it.each(
    wording.map(([requirement, facts, missing, whoCan = preparers]) => ({ requirement, facts, missing, whoCan })),
  )('$requirement: $missing', ({ requirement, facts, missing, whoCan }) =>
    expect(says(requirement, facts)).toStrictEqual({ missing, whoCan }),
  );
});
