import type { SiteId } from '#libs/kernel';
import {
  directed,
  ended,
  event,
  inDanger,
  noticed,
  ready,
  signed,
  startDay,
  underWay,
  weekLater,
  withdrawn,
} from '../../domain/spec/course.ts';
import {
  day,
  document,
  mother,
  providerId,
  schoolId,
  siteId,
  studentId,
  timetable,
  trustId,
} from '../../domain/spec/examples.ts';
import { approved, contracted, halted, heard, proposed, studentHeard, varied } from '../../domain/spec/history.ts';
import type { PlacementEvent } from '../../domain/events.ts';
import type { PlacementShown } from '../shown.ts';

type Case = readonly [what: string, history: readonly PlacementEvent[], shown: Partial<PlacementShown>];

const paused = event('PlacementPaused', { from: weekLater, reason: 'illness' });
const resumed = event('PlacementResumed', { from: weekLater });
const planned = event('ReintegrationPlanned', { schoolId, from: weekLater, phased: true, plan: document('plan') });
const found = { type: 'PlacementHalted', data: { cause: 'gate-found-unmet', clauses: ['F-7.3'] } } as const;
const lifted = event('HaltLifted', { cause: 'unregistered-school-suspected' });
const fridays = timetable.slice(0, 1);

/** What each event shows, after the events that lead to it. */
export const CASES: readonly Case[] = [
  [
    'PlacementProposed',
    [proposed()],
    {
      status: 'proposed',
      showing: 'proposed',
      reason: 'improve-behaviour',
      plannedStart: day('2026-11-02'),
      plannedEnd: day('2027-03-25'),
      startedOn: null,
      endedOn: null,
      ground: null,
      destination: null,
      siteId: null,
      contract: null,
      notice: null,
      timetable,
      halts: [],
      providerConcern: false,
      providerConcerns: [],
      trustId,
      schoolId,
      studentId,
      providerId,
    },
  ],
  ['ConsultationRecorded', [proposed(), studentHeard], { status: 'consulting' }],
  ['ConsultationRecorded, after the approval', [...approved, studentHeard], { status: 'approved' }],
  ['HeadteacherApproved', approved, { status: 'approved' }],
  [
    'HeadteacherRefused',
    [...heard, event('HeadteacherRefused', { approverId: 'head', reason: 'other' })],
    { status: 'refused', showing: 'refused' },
  ],
  ['PlacementWithdrawn', [...approved, withdrawn], { status: 'withdrawn', showing: 'withdrawn' }],
  [
    'PlacementHalted',
    [...approved, halted, found],
    { status: 'approved', showing: 'halted', halts: ['unregistered-school-suspected', 'gate-found-unmet'] },
  ],
  ['HaltLifted, one of two', [...approved, halted, found, lifted], { showing: 'halted', halts: ['gate-found-unmet'] }],
  ['HaltLifted', [...approved, halted, lifted], { status: 'approved', showing: 'approved', halts: [] }],
  ['PlacementWithdrawn while halted', [...approved, halted, withdrawn], { showing: 'withdrawn' }],
  ['ContractIssued', contracted, { status: 'contracting', contract: { version: 1, signatures: [] } }],
  [
    'ContractSigned',
    [...contracted, signed('parent', mother)],
    { contract: { version: 1, signatures: [{ party: 'parent', signatory: mother, on: day('2026-10-20') }] } },
  ],
  [
    'ContractSigned, an earlier version',
    [...contracted, varied(2), signed('parent', mother)],
    { contract: { version: 2, signatures: [] } },
  ],
  [
    'ContractVaried',
    [...contracted, signed('parent', mother), varied(2, { plannedEnd: day('2027-02-01') })],
    { status: 'contracting', contract: { version: 2, signatures: [] }, plannedEnd: day('2027-02-01') },
  ],
  [
    'PlacementDeclined',
    [...contracted, event('PlacementDeclined', { party: 'parent' })],
    { status: 'declined', showing: 'declined' },
  ],
  [
    'OffSiteNoticeIssued',
    [...approved, noticed({ timetable: fridays })],
    { status: 'contracting', notice: { givenOn: day('2026-10-22'), firstDay: day('2026-11-03') }, timetable: fridays },
  ],
  ['PlacementStarted', underWay, { status: 'active', startedOn: startDay, siteId }],
  [
    'TimetableChanged',
    [...underWay, event('TimetableChanged', { timetable: fridays, effectiveFrom: weekLater })],
    { timetable: fridays },
  ],
  [
    'SiteChanged',
    [...underWay, event('SiteChanged', { siteId: 'site-2' as SiteId, effectiveFrom: weekLater })],
    { siteId: 'site-2' as SiteId },
  ],
  [
    'PlacementExtended',
    [
      ...underWay,
      event('PlacementExtended', { plannedEnd: day('2027-05-01'), approvedBy: 'head', reason: document('reason') }),
    ],
    { plannedEnd: day('2027-05-01') },
  ],
  ['PlacementPaused', [...underWay, paused], { status: 'paused' }],
  ['PlacementResumed', [...underWay, paused, resumed], { status: 'active' }],
  ['ReintegrationPlanned', [...underWay, planned], { status: 'reintegrating' }],
  ['ReintegrationPlanned during a pause', [...underWay, paused, planned], { status: 'paused' }],
  ['PlacementResumed on the way back', [...underWay, paused, planned, resumed], { status: 'reintegrating' }],
  [
    'ProviderConcernFlagged',
    [...underWay, event('ProviderConcernFlagged', { concern: 'unregistered-school-suspected' })],
    {
      status: 'active',
      showing: 'active',
      providerConcern: true,
      providerConcerns: ['unregistered-school-suspected'],
    },
  ],
  [
    'ProviderConcernCleared',
    [
      ...underWay,
      event('ProviderConcernFlagged', { concern: 'unregistered-school-suspected' }),
      event('ProviderConcernCleared', { concern: 'unregistered-school-suspected' }),
    ],
    { providerConcern: false, providerConcerns: [] },
  ],
  [
    'PlacementCeased',
    ended,
    { status: 'ceased', ground: 'planned-end', endedOn: day('2026-11-06'), destination: 'commissioning-school' },
  ],
  [
    'PlacementCeased for danger, halted before the start',
    [...ready, halted, inDanger],
    {
      status: 'ceased',
      showing: 'ceased',
      ground: 'danger',
      endedOn: day('2026-11-06'),
      destination: null,
      startedOn: null,
    },
  ],
  [
    'DestinationRecorded',
    [...ended, event('DestinationRecorded', { destination: 'employment', on: weekLater })],
    { destination: 'employment' },
  ],
  ['a direction', directed, { status: 'contracting', contract: null }],
];
