import { NATIONAL_BASELINE } from '#libs/policy';
import type { PolicyInForce } from './vocabulary.ts';

/** How long what was put in question may wait to be checked again; as the baseline has it where no policy is in force. */
export const recheckDays = ({ profile = NATIONAL_BASELINE }: PolicyInForce): number => profile.parameters.recheckDays;
