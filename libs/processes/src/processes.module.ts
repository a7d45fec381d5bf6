import { Global, Module } from '@nestjs/common';
import { PlacementDays } from '#libs/attendance';
import { Surroundings } from '#libs/placements';
import { Schools } from '#libs/students';
import { PlacementDaysFromStreams } from './standing/placement-days.ts';
import { SchoolsFromStreams } from './standing/schools.ts';
import { SurroundingsFromStreams } from './standing/surroundings.ts';

const ports = [
  { provide: Surroundings, useClass: SurroundingsFromStreams },
  { provide: PlacementDays, useClass: PlacementDaysFromStreams },
  { provide: Schools, useClass: SchoolsFromStreams },
];

/** What contexts ask of each other, answered over their doors. */
@Global()
@Module({ providers: ports, exports: ports })
export class ProcessesModule {}
