import { createdIdOf, instant } from '#libs/kernel';
import { deciderSpec } from '#libs/testing';
import { addressDeliveryFailure } from './address-delivery-failure.ts';
import type { PlacementEvent } from './events.ts';
import { placement } from './evolve.ts';
import { raiseDeliveryFailure, raisedFailureId } from './raise-delivery-failure.ts';
import { reportSeriousIncident } from './report-serious-incident.ts';
import { asked, commandId, day, document, terms } from './spec/examples.ts';
import { contracted, proposed, started, studentHeard } from './spec/history.ts';
import type { FailureId } from './vocabulary.ts';

const on = day('2026-11-09');
const at = instant('2026-11-09T12:00:00Z');
const then = asked({ occurredOn: on, today: on, at });
const live = [...contracted, started];
const failureId = raisedFailureId(commandId);
const expectation = terms().expectations[0]?.expectation ?? document('none');
const raised: PlacementEvent = {
  type: 'DeliveryFailureRaised',
  data: { failureId, contractVersion: 1, expectation, on, record: document('failure') },
};

describe('A failure to deliver', () => {
  const given = deciderSpec(placement, raiseDeliveryFailure);
  const failing = { expectation, record: document('failure'), asked: then };

  it('is raised against a term of the contract, once [CTT-7.4.5 CTT-7.4.6 kept]', () =>
    given(...live)
      .when(failing)
      .thenOnce(raised));
  it('is of no other term (expectation-unknown) [CTT-7.4.5 violated]', () =>
    given(...live)
      .when({ ...failing, expectation: document('never-agreed') })
      .thenRejected('expectation-unknown'));
  it('needs a contract to be raised against (no-contract)', () =>
    given(proposed(), studentHeard, started).when(failing).thenRejected('no-contract'));
});

describe('Taking a failure up', () => {
  const given = deciderSpec(placement, addressDeliveryFailure);
  const addressing = { failureId, action: document('action'), asked: then };

  it('is recorded once', () =>
    given(...live, raised)
      .when(addressing)
      .thenOnce({ type: 'DeliveryFailureAddressed', data: { failureId, on, action: document('action') } }));
  it('is of one that was raised (failure-unknown)', () =>
    given(...live, raised)
      .when({ ...addressing, failureId: 'another' as FailureId })
      .thenRejected('failure-unknown'));
});

describe('A serious incident', () => {
  const given = deciderSpec(placement, reportSeriousIncident);
  const happenedAt = instant('2026-11-09T10:15:00Z');
  const incident = { kind: 'violence', happenedAt, record: document('incident') } as const;
  const told = (delayMinutes: number) =>
    ({
      type: 'SeriousIncidentReported',
      data: { incidentId: createdIdOf(commandId, 'incident'), ...incident, delayMinutes },
    }) as PlacementEvent;

  it('is told once, with how long after it [CTT-7.6.6 kept]', () =>
    given(...live)
      .when({ ...incident, asked: then })
      .thenOnce(told(105)));
  it('is told, however late; how late is in the fact', () => {
    const later = asked({
      occurredOn: day('2026-11-11'),
      today: day('2026-11-11'),
      at: instant('2026-11-11T10:15:00Z'),
    });
    given(...live)
      .when({ ...incident, asked: later })
      .then(told(2880));
  });
  it('is not to come (date-in-future)', () =>
    given(...live)
      .when({ ...incident, happenedAt: instant('2026-11-09T12:00:01Z'), asked: then })
      .thenRejected('date-in-future'));
  it('is none before the start (date-before-start)', () =>
    given(...live)
      .when({ ...incident, happenedAt: instant('2026-11-01T10:15:00Z'), asked: then })
      .thenRejected('date-before-start'));
});
