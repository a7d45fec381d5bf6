import { fold } from '#libs/kernel';
import type { PolicyProfile, Requirement } from '#libs/policy';
import type { PlacementEvent } from '../events.ts';
import { placement } from '../evolve.ts';
import type { Facts } from '../gates/facts.ts';
import { RULES } from '../gates/rules.ts';
import { isPlaced } from '../state.ts';
import { asked, creatingTomorrow, withParameters } from './examples.ts';

/** Who prepares a placement. */
export const preparers = ['apLead', 'headteacher', 'deputyHeadteacher'] as const;
/** A placement after these events; nothing where none was proposed. */
export const stateOf = (...events: readonly PlacementEvent[]) => {
  const state = fold(placement, events);
  return isPlaced(state) ? state : undefined;
};
/** What one rule answers, whatever policy names it. */
export const says = (
  requirement: Requirement,
  facts: Partial<Facts>,
  parameters: Partial<PolicyProfile['parameters']> = {},
): unknown => {
  const { profile } = withParameters(facts.context ?? creatingTomorrow(), parameters);
  if (!profile) throw new Error('No policy is in force');
  return RULES[requirement]({ context: creatingTomorrow(), asked: asked(), ...facts }, profile);
};
