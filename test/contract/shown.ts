import type { AppendResult, ResolvedEvent } from '@eventstore/db-client';

const MOST_CHARACTERS = 160;
const MOST_DATA = 99;
const TOLD = [
  'streamName',
  'expectedVersion',
  'actualVersion',
  'expectedState',
  'actualState',
  'maxAppendSize',
  'persistentSubscriptionGroup',
] as const;

type Told = Partial<Record<(typeof TOLD)[number] | 'type' | 'code', unknown>>;

/** An outcome as JSON has it, without what differs from run to run. */
export const plain = (outcome: unknown, run: string): unknown =>
  JSON.parse(JSON.stringify(outcome, asJson).replaceAll(run, ''));

function asJson(key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (key === 'created' && value) return 'Date';
  return value === undefined ? null : value;
}

const positionShown = (position: { commit: bigint } | undefined): unknown =>
  typeof position?.commit === 'bigint' ? 'position' : position;

export const appendShown = ({ success, nextExpectedRevision, position }: AppendResult): unknown => ({
  success,
  nextExpectedRevision,
  position: positionShown(position),
});

/** An event, its id left out where it is not this run's to know. */
export function eventShown({ event, link, commitPosition }: ResolvedEvent): Record<string, unknown> {
  return {
    stream: event?.streamId,
    id: 'id',
    type: event?.type,
    revision: event?.revision,
    data: dataShown(event?.data),
    metadata: event?.metadata,
    isJson: event?.isJson,
    created: event?.created,
    position: positionShown(event?.position),
    link: link?.streamId ?? null,
    commitPosition: commitPosition === undefined ? null : 'set',
  };
}

function dataShown(data: unknown): unknown {
  if (data instanceof Uint8Array) return { bytes: data.length };
  return typeof data === 'string' && data.length > MOST_DATA ? { length: data.length } : data;
}

export function errorShown(error: Error & Told): unknown {
  const told = TOLD.filter((key) => key in error).map((key) => [key, error[key]] as const);
  const [firstLine = ''] = error.message.split('\n');
  return {
    error: error.constructor.name,
    type: error.type ?? null,
    ...Object.fromEntries(told),
    code: error.code ?? null,
    message: firstLine.replace(/127\.0\.0\.1:\d+/g, 'host').slice(0, MOST_CHARACTERS),
  };
}
