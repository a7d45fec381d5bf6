import { CENTRAL_REGION, play, type Names } from '#libs/journeys';
import { Callers } from './callers.ts';
import { about, creating, type Command } from './commands.ts';
import { CONTRACT, document, HOLDER, NOTICE, proposalOf, times } from './invented.ts';
import type { Service } from './service.ts';

/** How many there are of each. A round of load takes five contracts and one suspicion, as long as there are some. */
export type Counts = Readonly<{ live: number; contracts: number; suspects: number }>;

const COUNT = { students: 8, proposedAtEach: 5 };

/** A trust's school with placements in every state, and what load needs to know of them. */
export type School = Readonly<{
  names: Names;
  students: readonly string[];
  /** Placements that have started. */
  live: readonly string[];
  /** Placements with a contract that nobody has signed. */
  contracts: readonly string[];
  /** Providers that may come under suspicion, each with the placements that were proposed there. */
  suspects: readonly Readonly<{ providerId: string; placements: readonly string[] }>[];
}>;

const untilProposed = CENTRAL_REGION.steps.findIndex(({ operation }) => operation === 'ProposePlacement');

/** Founds the school over HTTP: the story's own trust, policy, calendar and provider, then a few hundred placements. */
export async function found(service: Service, directory: string, counts: Counts): Promise<School> {
  const { stage } = await Callers.of(service, directory);
  const names = await play({ ...CENTRAL_REGION, steps: CENTRAL_REGION.steps.slice(0, untilProposed) }, stage);
  const callers = await Callers.of(service, directory, names);
  await stage.setClock('2027-02-05T08:00:00Z');
  await callers.carryOut([registeringOf(names), approvingOf(names)]);
  const students = await enrolled(callers, names);
  const proposer = { callers, names, students };
  const live = await proposed(proposer, { what: 'live', count: counts.live });
  const contracts = await proposed(proposer, { what: 'contract', count: counts.contracts, reason: 'add-value' });
  await approve(callers, [...live, ...contracts]);
  await carryOutForEach(contracts, callers, { key: 'issue', operation: 'IssueContract', body: CONTRACT });
  const suspects = await suspected(proposer, counts.suspects);
  await start(callers, names, live);
  return { names, students, live, contracts, suspects };
}

/** So many students at once make a school of any provider: this one is registered as one, or a suspicion would halt it. */
const registeringOf = ({ provider = '' }: Names): Command => {
  const body = { registration: { kind: 'registered-school', urn: '100099', checkedOn: '2027-02-05' } };
  return about('provider', provider, { key: 'school', as: 'chiefExecutive', operation: 'ChangeRegistration', body });
};

/** The chief executive approves of the provider before any contract or notice. */
const approvingOf = ({ provider = '' }: Names): Command => {
  const body = { scope: 'provider', statedOn: '2027-02-05' };
  return about('provider', provider, { key: 'use', as: 'chiefExecutive', operation: 'ApproveProviderUse', body });
};

async function created(callers: Callers, commands: readonly Command[]): Promise<readonly string[]> {
  await callers.carryOut(commands);
  return commands.map((command) => callers.expected(command).createdId);
}

async function enrolled(callers: Callers, { school }: Names): Promise<readonly string[]> {
  const enrolling = { operation: 'EnrolStudent', body: { schoolId: school, yearGroup: 8 } };
  const students = await created(
    callers,
    times(COUNT.students).map((n) => creating('student', { key: `student-${n}`, ...enrolling })),
  );
  const answering = { operation: 'RecordParentalResponsibility', body: { holderId: HOLDER, relationship: 'mother' } };
  await callers.carryOut(students.map((id) => about('student', id, { key: `holder-${id}`, ...answering })));
  return students;
}

type Proposer = Readonly<{ callers: Callers; names: Names; students: readonly string[] }>;
type Proposals = Readonly<{ what: string; count: number; reason?: string; providerId?: string }>;

function proposed({ callers, names, students }: Proposer, { what, count, ...change }: Proposals) {
  const propose = (n: number): Command => {
    const body = proposalOf(names, { studentId: students[n % students.length] ?? '', ...change });
    return creating('placement', { key: `${what}-${n}`, operation: 'ProposePlacement', body });
  };
  return created(callers, times(count).map(propose));
}

async function suspected(proposer: Proposer, count: number): Promise<School['suspects']> {
  const registration = { kind: 'non-school-provider', checkedOn: '2027-02-05' };
  const register = (n: number): Command => {
    const body = { name: `Workshop ${n}`, registration };
    return creating('provider', { key: `provider-${n}`, as: 'chiefExecutive', operation: 'RegisterProvider', body });
  };
  const providers = await created(proposer.callers, times(count).map(register));
  const placementsAt = (providerId: string) =>
    proposed(proposer, { what: `at-${providerId}`, count: COUNT.proposedAtEach, providerId });
  return Promise.all(providers.map(async (providerId) => ({ providerId, placements: await placementsAt(providerId) })));
}

type ForEach = Readonly<{ key: string; as?: string; operation: string; body: unknown }>;

const carryOutForEach = (placements: readonly string[], callers: Callers, { key, ...told }: ForEach): Promise<void> =>
  callers.carryOut(placements.map((id) => about('placement', id, { key: `${key}-${id}`, ...told })));

const HEARD = {
  student: { with: 'student', heard: true, views: document(10) },
  holder: {
    with: 'parental-responsibility holder',
    holderId: HOLDER,
    heard: true,
    views: document(11),
    method: 'meeting',
  },
};

async function approve(callers: Callers, placements: readonly string[]): Promise<void> {
  for (const [key, body] of Object.entries(HEARD))
    await carryOutForEach(placements, callers, { key, operation: 'RecordConsultation', body });
  const approving = { key: 'approve', as: 'headteacher', operation: 'ApprovePlacement', body: {} };
  await carryOutForEach(placements, callers, approving);
}

/** By direction: with notice. */
async function start(callers: Callers, { site }: Names, placements: readonly string[]): Promise<void> {
  await callers.stage.setClock('2027-02-12T10:00:00Z');
  const notice = { key: 'notice', as: 'headteacher', operation: 'IssueOffSiteNotice' };
  await carryOutForEach(placements, callers, { ...notice, body: { ...NOTICE, siteId: site } });
  const registering = { key: 'dual', operation: 'RecordDualRegistration' };
  await carryOutForEach(placements, callers, { ...registering, body: { urn: '100099', from: '2027-02-24' } });
  await callers.stage.setClock('2027-02-24T08:00:00Z');
  const body = { startedOn: '2027-02-24', siteId: site };
  await carryOutForEach(placements, callers, { key: 'start', operation: 'StartPlacement', body });
}
