import type { GateContext } from '../context.ts';
import { missingSignatories } from '../readiness.ts';
import type { Placed } from '../state.ts';

/** Has a contract been issued, or varied, that somebody has still to sign? */
export const signatureMissing = (state: Placed, { profile }: GateContext): boolean =>
  state.contract !== undefined && profile !== undefined && missingSignatories(state, profile).length > 0;
