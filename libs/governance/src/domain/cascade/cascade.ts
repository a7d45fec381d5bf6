import { on, type Aggregate, type DataOf, type Event, type LocalDate, type PersonRef, type Role } from '#libs/kernel';

/** Every fact that can stand on the stream of how a trust's policy is passed on. The names are stored for ever. */
export type CascadeEvent =
  | Event<'PolicyCascaded', { version: string; audience: readonly Role[]; on: LocalDate }>
  | Event<'PolicyAcknowledged', { version: string; personId: PersonRef; role: Role; schoolId?: string; on: LocalDate }>;

export type Acknowledgement = DataOf<CascadeEvent, 'PolicyAcknowledged'>;

/** To whom each version was passed on, and who said that they had it. */
export type Cascade = Readonly<{
  cascades: readonly DataOf<CascadeEvent, 'PolicyCascaded'>[];
  acknowledgements: readonly Acknowledgement[];
}>;

/** How a trust's policy reaches those who keep it, apart from its versions: gates read those, and these are many. */
export const cascade: Aggregate<Cascade, CascadeEvent> = {
  category: 'cascade',
  initialState: { cascades: [], acknowledgements: [] },
  evolve: on<Cascade, CascadeEvent>({
    PolicyCascaded: (state, one) => ({ ...state, cascades: [...state.cascades, one] }),
    PolicyAcknowledged: (state, one) => ({ ...state, acknowledgements: [...state.acknowledgements, one] }),
  }),
};

/** Has the person said that they have this version? */
export const hasAcknowledged = ({ acknowledgements }: Cascade, personId: string, version: string): boolean =>
  acknowledgements.some((one) => one.personId === personId && one.version === version);

/** Who acknowledged a version in a role for a school, or for all of the trust's. */
export const acknowledgedBy = (
  { acknowledgements }: Cascade,
  { version, role, schoolId }: Readonly<{ version: string; role: Role; schoolId: string }>,
): Acknowledgement | undefined =>
  acknowledgements.find(
    (one) => one.version === version && one.role === role && (one.schoolId === undefined || one.schoolId === schoolId),
  );
