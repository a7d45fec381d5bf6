import { on, type Aggregate } from '#libs/kernel';
import type { StudentEvent } from './events.ts';
import type { EnrolledStudent, Student } from './state.ts';

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
    StudentReturnedToRoll: known(({ trustId, schoolId, yearGroup, flags, holders }) => ({
      status: 'on-roll',
      trustId,
      schoolId,
      yearGroup,
      flags,
      holders,
    })),
  }),
};
