import type { AgreementEvent, ContractTerms } from '../events.ts';
import type { Placed } from '../state.ts';
import { placed, type Steps } from './steps.ts';

const contracted = ({ version, ...terms }: ContractTerms & { version: number }): Partial<Placed> => ({
  contract: { version, terms, signatures: [], refusals: [] },
  plannedEnd: terms.plannedEnd,
});

export const agreementSteps: Steps<AgreementEvent> = {
  InitialMeetingHeld: placed((_, { on, targets, responsibilities, reviewSchedule }) => ({
    meeting: { on, targets, responsibilities, reviewSchedule },
  })),
  PlacementEvidenceRecorded: placed(({ evidence }, data) => ({ evidence: { ...evidence, [data.criterion]: data } })),
  AttendanceReportingAgreed: placed((_, data) => ({ attendanceReporting: data })),
  SchoolPoliciesAcknowledged: placed((_, { policies }) => ({ policiesAcknowledged: policies })),
  ContractIssued: placed((_, data) => ({ status: 'contracting', ...contracted(data) })),
  ContractVaried: placed((_, { reason: _reason, ...data }) => contracted(data)),
  ContractSigned: placed(({ contract }, signature) =>
    contract?.version === signature.version
      ? { contract: { ...contract, signatures: [...contract.signatures, signature] } }
      : {},
  ),
  ContractDeclined: placed(({ contract }, { party, signatory, version }) =>
    contract?.version === version
      ? { contract: { ...contract, refusals: [...contract.refusals, { party, signatory }] } }
      : {},
  ),
  PlacementDeclined: placed(() => ({
    status: 'declined',
    end: { ground: undefined, on: undefined, destination: undefined, followUps: [] },
  })),
  OffSiteNoticeIssued: placed((_, notice) => ({ status: 'contracting', notice, timetable: notice.timetable })),
};
