import type { Consulted, Proposal, ProposalEvent } from '../events.ts';
import type { Hearing, Placed } from '../state.ts';
import { NOTHING_FOLLOWS } from './following.ts';
import { placed, type Steps } from './steps.ts';

const UNHEARD: Hearing = { professionals: undefined, student: undefined, parents: {}, explainedTo: [] };

const proposed = (proposal: Proposal): Placed => ({
  status: 'proposed',
  proposal,
  timetable: proposal.timetable,
  plannedEnd: proposal.plannedEnd,
  hearing: UNHEARD,
  approval: undefined,
  meeting: undefined,
  evidence: {},
  attendanceReporting: undefined,
  policiesAcknowledged: undefined,
  contract: undefined,
  notice: undefined,
  halts: [],
  foundUnmet: [],
  course: undefined,
  end: undefined,
  following: NOTHING_FOLLOWS,
});

function heard(hearing: Hearing, consulted: Consulted): Hearing {
  if (consulted.with === 'professionals') return { ...hearing, professionals: consulted };
  if (consulted.with === 'student') return { ...hearing, student: consulted };
  return { ...hearing, parents: { ...hearing.parents, [consulted.holderId]: consulted } };
}

const NOT_ENDED = { ground: undefined, on: undefined, destination: undefined, followUps: [] };

export const proposalSteps: Steps<ProposalEvent> = {
  PlacementProposed: (_, data) => proposed(data),
  ConsultationRecorded: placed(({ status, hearing }, data) => ({
    status: status === 'proposed' ? 'consulting' : status,
    hearing: heard(hearing, data),
  })),
  ReasonsExplained: placed(({ hearing }, { to }) => ({
    hearing: { ...hearing, explainedTo: [...hearing.explainedTo, to] },
  })),
  HeadteacherApproved: placed((_, { approverId, holders }) => ({
    status: 'approved',
    approval: { approverId, holders },
  })),
  HeadteacherRefused: placed(() => ({ status: 'refused', end: NOT_ENDED })),
  PlacementWithdrawn: placed(() => ({ status: 'withdrawn', end: NOT_ENDED })),
  PlacementHalted: placed(({ halts }, { cause }) => ({ halts: [...halts, cause] })),
  HaltLifted: placed(({ halts }, { cause }) => ({ halts: halts.filter((one) => one !== cause) })),
  GateFoundUnmet: placed(({ foundUnmet }, { commandId }) => ({ foundUnmet: [...foundUnmet, commandId] })),
};
