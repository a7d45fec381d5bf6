import type { LocalDate } from '#libs/kernel';
import type { FoldOptions } from '#libs/read-store';
import type { AgreementEvent, Signature } from '../domain/events.ts';
import type { PlacementRow } from './placement.table.ts';

type Steps = NonNullable<FoldOptions<PlacementRow, AgreementEvent>['steps']>;

const issued = (row: PlacementRow, version: number, plannedEnd: LocalDate): PlacementRow => ({
  ...row,
  planned_end: plannedEnd,
  contract: { version, signatures: [] },
});

function signed(row: PlacementRow, { version, party, signatory, on }: Signature): PlacementRow {
  const { contract } = row;
  if (contract?.version !== version) return row;
  return { ...row, contract: { version, signatures: [...contract.signatures, { party, signatory, on }] } };
}

/** What contract and notice make of a placement's row. */
export const agreementSteps = {
  ContractIssued: (row, { data }) => row && { ...issued(row, data.version, data.plannedEnd), status: 'contracting' },
  ContractVaried: (row, { data }) => row && issued(row, data.version, data.plannedEnd),
  ContractSigned: (row, { data }) => row && signed(row, data),
  PlacementDeclined: (row) => row && { ...row, status: 'declined' },
  OffSiteNoticeIssued: (row, { data: { givenOn, firstDay, timetable } }) =>
    row && { ...row, status: 'contracting', timetable, notice: { givenOn, firstDay } },
} as const satisfies Steps;
