import { PARAMETER_DEFAULTS, PARAMETER_SOURCES } from '../parameters/parameters.ts';
import type { PolicyProfile } from '../profile.ts';

/** A profile as it was once published, with the visible default of each parameter that came in since. */
export const completeProfile = (stored: PolicyProfile): PolicyProfile => ({
  ...stored,
  parameters: { ...PARAMETER_DEFAULTS, ...stored.parameters },
  sources: { ...PARAMETER_SOURCES, ...stored.sources },
});
