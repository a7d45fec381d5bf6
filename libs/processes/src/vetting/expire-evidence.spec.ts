import { streamName } from '#libs/kernel';
import { providerProjections, type ProviderEvent } from '#libs/providers';
import { openTestGround, openTestStore, type TestGround } from '#libs/testing';
import { ProviderPoliciesFromStreams } from '../standing/provider-policies.ts';
import { toolsOn } from '../spec/delivery.ts';
import { day, document, father as checkedBy, World } from '../spec/world.ts';
import { expireEvidence } from './expire-evidence.ts';

const REQUIRED = [
  'quality-assurance',
  'registration-check',
  'staff-training-and-experience',
  'recruitment-checks-confirmed',
];
const LAST_DAY = '2026-09-03';
const piece = (criterion: string, expiresOn: string): ProviderEvent => ({
  type: 'SuitabilityEvidenceRecorded',
  data: {
    criterion,
    outcome: 'met',
    evidence: document(criterion),
    checkedBy,
    checkedOn: day('2026-09-01'),
    expiresOn: day(expiresOn),
    recordedOn: day('2026-09-01'),
  },
});
const confirmed: ProviderEvent = { type: 'ProviderSuitabilityConfirmed', data: { criteria: REQUIRED } };
const expired = (criterion: string) => ({
  type: 'SuitabilityEvidenceExpired',
  data: { criterion, expiredOn: LAST_DAY, because: 'expiry' },
});
const suspended = (criterion: string) => ({
  type: 'ProviderSuspended',
  data: { because: 'evidence-lapsed', criteria: [criterion] },
});

const expire = expireEvidence(new ProviderPoliciesFromStreams());
const provider = streamName('provider', 'provider-1');
let ground: TestGround;
let before: number;

/** The clock shows 4 September 2026: what held through the 3rd holds no longer. */
beforeEach(async () => {
  ground = await openTestGround(providerProjections);
  const world = new World(ground.client());
  await world.ground();
  const { revision, position } = await world.toProvider(
    ...REQUIRED.map((criterion) => piece(criterion, criterion === 'quality-assurance' ? LAST_DAY : '2026-09-04')),
    confirmed,
  );
  before = revision + 1;
  expect(await ground.host.positions.reached('provider', position, 10_000)).toBe(true);
});

const look = (ledger = ground.client(), today = '2026-09-04') => expire.seeTo(day(today), toolsOn(ground, ledger));
const added = () => ground.standing(provider, before);

describe('Evidence whose last day is past', () => {
  it('is noted by nobody’s hand, and suspends the provider [CTT-7.3.3a violated]', async () => {
    await look();
    expect(await added()).toStrictEqual([expired('quality-assurance'), suspended('quality-assurance')]);
    const [told] = (await ground.events()).slice(-1);
    expect(told?.metadata.actor).toStrictEqual({
      id: 'process:NoteEvidenceExpired',
      role: 'process',
      organisation: 'ledger',
    });
  });

  it('holds on its last day [CTT-7.3.3a kept]', async () => {
    await look(ground.client(), LAST_DAY);
    expect(await added()).toStrictEqual([]);
  });

  it('is noted once, however often somebody looks, and in how many processes', async () => {
    const elsewhere = ground.client(await openTestStore(ground.directory));
    await Promise.all([look(), look(elsewhere)]);
    await look();
    await look(elsewhere);
    expect(await added()).toStrictEqual([expired('quality-assurance'), suspended('quality-assurance')]);
  });

  it('is noted for as long as that takes: nothing is lost where nobody looked on the day', async () => {
    await look(ground.client(), '2027-03-01');
    const types = (await added()).map(({ type }) => type);
    expect(types).toStrictEqual(['SuitabilityEvidenceExpired', 'ProviderSuspended']);
  });
});
