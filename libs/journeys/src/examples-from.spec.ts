import { examplesFrom } from './examples-from.ts';
import { CENTRAL_REGION } from './central-region/journey.ts';
import type { Told } from './play.ts';

const told = (operation: string, status: number, body?: unknown): Told => ({
  journey: CENTRAL_REGION,
  step: { at: '2026-09-01T09:00:00Z', as: 'apLead', operation },
  request: { url: '/', method: 'POST', headers: {}, ...(body !== undefined && { body: JSON.stringify(body) }) },
  answer: { status, headers: {}, body: undefined },
  names: {},
});

describe('Examples from what was played', () => {
  it('are the first body of each command that was accepted', () =>
    expect(
      examplesFrom([
        told('ProposePlacement', 422, { reason: 'other' }),
        told('ProposePlacement', 201, { reason: 'improve-behaviour' }),
        told('ProposePlacement', 201, { reason: 'medical-needs' }),
        told('GetPlacement', 200),
        told('WithdrawPlacement', 204, {}),
      ]),
    ).toStrictEqual({ ProposePlacement: { reason: 'improve-behaviour' }, WithdrawPlacement: {} }));
});
