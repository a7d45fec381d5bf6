import { Global, Module } from '@nestjs/common';
import { PlacementDays } from '#libs/attendance';
import { Surroundings } from '#libs/placements';
import { NamedPlacements, ProviderPolicies } from '#libs/providers';
import { PlacedStudents } from '#libs/safeguarding';
import { Schools } from '#libs/students';
import { NamedPlacementsFromStreams } from './standing/named-placements.ts';
import { PlacementDaysFromStreams } from './standing/placement-days.ts';
import { PlacedStudentsFromStreams } from './standing/placed-students.ts';
import { ProviderPoliciesFromStreams } from './standing/provider-policies.ts';
import { SchoolsFromStreams } from './standing/schools.ts';
import { SurroundingsFromStreams } from './standing/surroundings.ts';

const ports = [
  { provide: Surroundings, useClass: SurroundingsFromStreams },
  { provide: PlacementDays, useClass: PlacementDaysFromStreams },
  { provide: ProviderPolicies, useClass: ProviderPoliciesFromStreams },
  { provide: NamedPlacements, useClass: NamedPlacementsFromStreams },
  { provide: PlacedStudents, useClass: PlacedStudentsFromStreams },
  { provide: Schools, useClass: SchoolsFromStreams },
];

/** What contexts ask of each other, answered over their doors. */
@Global()
@Module({ providers: ports, exports: ports })
export class ProcessesModule {}
