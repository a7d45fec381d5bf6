import { on, type Aggregate } from '#libs/kernel';
import type { StudentEvent } from './events.ts';
import type { EnrolledStudent, Student, Suspension } from './state.ts';
import type { SuspensionId } from './vocabulary.ts';

/** A step that only an enrolled student can take. */
const known =
  <Data>(step: (student: EnrolledStudent, data: Data) => Student) =>
  (student: Student, data: Data): Student =>
    student.status === 'unknown' ? student : step(student, data);

/** A student as far as the ledger needs one: a school, a year group, flags, and who holds parental responsibility. */
export const student: Aggregate<Student, StudentEvent> = {
  category: 'student',
  initialState: { status: 'unknown' },
  evolve: on<Student, StudentEvent>({
    StudentEnrolled: (_, { trustId, schoolId, yearGroup, flags }) => ({
      status: 'on-roll',
      trustId,
      schoolId,
      yearGroup,
      flags,
      holders: {},
      suspensions: [],
    }),
    ParentalResponsibilityRecorded: known((state, { holderId, relationship }) => ({
      ...state,
      holders: { ...state.holders, [holderId]: { relationship } },
    })),
    ParentalResponsibilityEnded: known((state, { holderId, endedOn }) => {
      const holder = state.holders[holderId];
      return holder ? { ...state, holders: { ...state.holders, [holderId]: { ...holder, endedOn } } } : state;
    }),
    YearGroupChanged: known((state, { yearGroup }) => ({ ...state, yearGroup })),
    StudentFlagsSet: known((state, { flags }) => ({ ...state, flags })),
    StudentLeftRoll: known((state, { leftOn }) => ({ ...state, status: 'left-roll', leftOn })),
    StudentReturnedToRoll: known((state) => {
      const { leftOn: _past, ...rest } = { leftOn: undefined, ...state };
      return { ...rest, status: 'on-roll' };
    }),
    SuspensionRecorded: known((state, { suspensionId, from, to }) => sentHome(state, { suspensionId, from, to })),
    PermanentExclusionRecorded: known((state, { suspensionId, from }) =>
      sentHome(state, { suspensionId, from, to: undefined }),
    ),
    StudentReinstated: known((state, { suspensionId, reinstatedOn }) =>
      changed(state, suspensionId, () => ({ reinstatedOn })),
    ),
    SixthDayEducationArranged: known((state, arranged) =>
      changed(state, arranged.suspensionId, ({ education }) => ({ education: [...education, arranged] })),
    ),
  }),
};

const sentHome = (state: EnrolledStudent, suspension: Omit<Suspension, 'education'>): EnrolledStudent => ({
  ...state,
  suspensions: [...state.suspensions, { ...suspension, education: [] }],
});

const changed = (
  state: EnrolledStudent,
  id: SuspensionId,
  change: (suspension: Suspension) => Partial<Suspension>,
): EnrolledStudent => ({
  ...state,
  suspensions: state.suspensions.map((one) => (one.suspensionId === id ? { ...one, ...change(one) } : one)),
});
