import { serveRound } from '#libs/read-store';
import { complianceDerivation } from './compliance.derivation.ts';

// A process of its own, for many subjects at once. Specs run its sources as they stand, so nothing here may need a decorator.
await serveRound(complianceDerivation());
