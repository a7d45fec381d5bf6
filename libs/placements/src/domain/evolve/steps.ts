import type { DataOf, Event } from '#libs/kernel';
import { isPlaced, type Course, type Placed, type Placement } from '../state.ts';

export type Steps<E extends Event> = { readonly [T in E['type']]: (state: Placement, data: DataOf<E, T>) => Placement };

/** A step that only a proposed placement can take; before that, the event changes nothing. */
export const placed =
  <Data>(step: (state: Placed, data: Data) => Partial<Placed>) =>
  (state: Placement, data: Data): Placement =>
    isPlaced(state) ? { ...state, ...step(state, data) } : state;

/** A step in the course of a placement that has started. */
export const underWay = <Data>(step: (course: Course, data: Data, state: Placed) => Partial<Course>) =>
  placed<Data>((state, data) =>
    state.course ? { course: { ...state.course, ...step(state.course, data, state) } } : {},
  );
