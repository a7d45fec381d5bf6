import { addDays, instant, localDateAt } from '#libs/kernel';
import { addressDeliveryFailure } from '../../address-delivery-failure.ts';
import { attachReasonEvidence } from '../../attach-reason-evidence.ts';
import { confirmAttendanceReviewed } from '../../confirm-attendance-reviewed.ts';
import type { Command } from '../../context.ts';
import { decideDirection } from '../../decide-direction.ts';
import { decidePlacement } from '../../decide-placement.ts';
import { noteGateFoundUnmet } from '../../halts.ts';
import { logProviderContact } from '../../log-provider-contact.ts';
import { clearProviderConcern, flagProviderConcern } from '../../provider-concern.ts';
import { raiseDeliveryFailure, raisedFailureId } from '../../raise-delivery-failure.ts';
import { recordBaseline } from '../../record-baseline.ts';
import { recordBehaviour } from '../../record-behaviour.ts';
import { recordSafetyCheck } from '../../record-safety-check.ts';
import { reportSeriousIncident } from '../../report-serious-incident.ts';
import { requestDirectionReview } from '../../request-direction-review.ts';
import { requireIntervention } from '../../require-intervention.ts';
import { secureEducationContinuity } from '../../secure-education-continuity.ts';
import { startAttendanceIntervention } from '../../start-attendance-intervention.ts';
import { isPlaced, type Placement } from '../../state.ts';
import { tellDirectionOutcome } from '../../tell-direction-outcome.ts';
import {
  BASELINE_AREAS,
  CONTACT_CHANNELS,
  CONTINUITIES,
  INCIDENT_KINDS,
  REASON_EVIDENCE,
  TRENDS,
} from '../../vocabulary.ts';
import { requireEducationContinuity, requirePlacementDecision, requireReintegration } from '../../what-follows.ts';
import { document, father, mother, person } from '../examples.ts';
import type { Told } from './chosen.ts';

const lead = { by: person('lead') };
const concern = 'provider-suspended';

/** A failure that was raised, by chance one that was taken up already; one that nobody raised where there is none. */
function failureIn(state: Placement, pick: number, command: Command<object>) {
  const raised = isPlaced(state) ? Object.keys(state.following.failures) : [];
  return (raised[pick % (raised.length || 1)] ?? raisedFailureId(command.asked.commandId)) as never;
}

/** What is written down so that it can be told how things stand, and what follows from what happened, processes' facts too. */
export const FOLLOWING: Readonly<Record<string, Told>> = {
  baseline: ({ pick, asked }, state) =>
    recordBaseline({ area: BASELINE_AREAS[pick % 3] ?? 'behaviour', baseline: document('baseline'), asked }, state),
  reasons: ({ pick, asked }, state) =>
    attachReasonEvidence({ kind: REASON_EVIDENCE[pick % 3] ?? 'strengths', evidence: document('seen'), asked }, state),
  safety: ({ flag, asked }, state) =>
    recordSafetyCheck({ ...lead, outcome: flag ? 'safe' : 'concern', record: document('check'), asked }, state),
  behaviour: ({ pick, asked }, state) =>
    recordBehaviour({ ...lead, trend: TRENDS[pick % 3] ?? 'same', record: document('behaviour'), asked }, state),
  failure: ({ pick, asked }, state) => {
    const expectation = document(pick === 5 ? 'never agreed' : 'provider');
    return raiseDeliveryFailure({ expectation, record: document(`failure ${pick}`), asked }, state);
  },
  addressed: ({ pick, asked }, state) =>
    addressDeliveryFailure({ failureId: failureIn(state, pick, { asked }), action: document('action'), asked }, state),
  incident: ({ pick, asked }, state) => {
    const happenedAt = instant(`${addDays(localDateAt(asked.at), pick === 5 ? 1 : 0)}T08:30:00Z`);
    const kind = INCIDENT_KINDS[pick] ?? 'other';
    return reportSeriousIncident({ kind, happenedAt, record: document('incident'), asked }, state);
  },
  shortfall: ({ pick, asked }, state, context) =>
    requireIntervention({ possible: 20, absent: pick, targetPercent: 90, asked }, state, context),
  intervention: ({ asked }, state) => startAttendanceIntervention({ ...lead, plan: document('plan'), asked }, state),
  week: ({ asked }, state) => confirmAttendanceReviewed({ ...lead, weekOf: asked.occurredOn, asked }, state),
  contact: ({ pick, asked }, state) =>
    logProviderContact({ ...lead, channel: CONTACT_CHANNELS[pick] ?? 'visit', asked }, state),
  returnDue: ({ flag, asked }, state, context) => {
    const because = flag ? 'behaviour-improved' : 'ready-for-next-stage';
    return requireReintegration({ because, since: asked.occurredOn }, state, context);
  },
  continuityDue: ({ asked }, state, context) => requireEducationContinuity({ since: asked.occurredOn }, state, context),
  secured: ({ pick, asked }, state) => {
    const arrangement = CONTINUITIES[pick % 4] ?? 'home-tuition';
    return secureEducationContinuity(
      { arrangement, from: asked.occurredOn, record: document('elsewhere'), asked },
      state,
    );
  },
  leftRoll: ({ asked }, state, context) => requirePlacementDecision({ since: asked.occurredOn }, state, context),
  decided: ({ flag, asked }, state) =>
    decidePlacement({ ...lead, decision: flag ? 'continue' : 'end', reason: document('reason'), asked }, state),
  ask: ({ pick, flag, asked }, state, context) => {
    const holderId = pick === 5 ? person('neighbour') : flag ? mother : father;
    return requestDirectionReview({ holderId, request: document('letter'), asked }, state, context);
  },
  direct: ({ flag, asked }, state, context) =>
    decideDirection({ decision: flag ? 'continue' : 'end', reasons: document('reasons'), asked }, state, context),
  tell: ({ asked }, state) =>
    tellDirectionOutcome({ recipients: [mother, father], document: document('outcome'), asked }, state),
  flagged: ({ asked }, state) => flagProviderConcern({ concern, asked }, state),
  cleared: ({ asked }, state) => clearProviderConcern({ concern, asked }, state),
  unmet: ({ pick, asked }, state) =>
    noteGateFoundUnmet({ gate: 'StartPlacement', commandId: `command ${pick}`, clauses: ['CTT-7.3.1'], asked }, state),
};
