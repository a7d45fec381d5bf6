import { on, type Aggregate, type DataOf, type Event, type LocalDate, type PersonRef } from '#libs/kernel';
import type { DocumentRef } from '../document-ref.ts';

/** Every fact that can stand on the stream of a trust's oversight. The names are stored for ever. */
export type OversightEvent =
  | Event<'AccountableOfficerNamed', { personId: PersonRef; from: LocalDate }>
  | Event<
      'OversightAttested',
      { by: PersonRef; from: LocalDate; until: LocalDate; document: DocumentRef; on: LocalDate }
    >
  | Event<'ClauseAttested', { clause: string; by: PersonRef; schoolId?: string; document: DocumentRef; on: LocalDate }>;

export type OfficerNamed = DataOf<OversightEvent, 'AccountableOfficerNamed'>;
export type OversightAttestation = DataOf<OversightEvent, 'OversightAttested'>;
export type ClauseAttestation = DataOf<OversightEvent, 'ClauseAttested'>;

/** Who answers for a trust's procedures, and what was attested. */
export type Oversight = Readonly<{
  officers: readonly OfficerNamed[];
  attestations: readonly OversightAttestation[];
  clauses: readonly ClauseAttestation[];
}>;

/** A trust's oversight of alternative provision. */
export const oversight: Aggregate<Oversight, OversightEvent> = {
  category: 'oversight',
  initialState: { officers: [], attestations: [], clauses: [] },
  evolve: on<Oversight, OversightEvent>({
    AccountableOfficerNamed: (state, one) => ({ ...state, officers: [...state.officers, one] }),
    OversightAttested: (state, one) => ({ ...state, attestations: [...state.attestations, one] }),
    ClauseAttested: (state, one) => ({ ...state, clauses: [...state.clauses, one] }),
  }),
};

/** The accountable officer on a day: of those named from then or before the latest. */
export const officerOn = ({ officers }: Oversight, date: LocalDate): OfficerNamed | undefined =>
  officers
    .filter(({ from }) => from <= date)
    .reduce<OfficerNamed | undefined>((latest, one) => (latest && latest.from > one.from ? latest : one), undefined);
