import type { INestApplicationContext } from '@nestjs/common';
import { openApiOf, type OpenApi } from '#libs/http';
import type { Composition } from '#libs/runtime';
import { ABOUT } from './about.ts';

/** The application as another system gets to know it: its routes, an example of each command, and whole lives to play. */
export const descriptionOf = (
  app: INestApplicationContext,
  { examples, journeys }: Pick<Composition, 'examples' | 'journeys'>,
): OpenApi => openApiOf(app, { ...ABOUT, examples, ...(journeys && { extensions: { 'x-journeys': journeys } }) });
