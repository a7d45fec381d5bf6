import { Body, Controller, Global, Module, Param, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IsOptional } from 'class-validator';
import { pino } from 'pino';
import {
  Asker,
  codesOf,
  CommandBody,
  createHttpApplication,
  DocumentRef,
  Enveloped,
  HttpModule,
  IsCode,
  IsCount,
  IsId,
  IsLocalDate,
  ListOf,
  NestedBody,
  openApiOf,
  PositionWait,
  Read,
  serveDocs,
  Tokens,
  Versioned,
  Write,
} from '#libs/http';
import { Clock, type Actor, type Envelope, type Instant, type Outcome } from '#libs/kernel';

export const NOW = '2026-09-04T09:00:00.000Z' as Instant;
export const [trustId, schoolId, actorId, thingId] = ['1', '2', '3', '4'].map(
  (digit) => `${digit.repeat(8)}-0000-4000-8000-${digit.repeat(12)}`,
) as [string, string, string, string];
export const head: Actor = { id: actorId, role: 'headteacher', trustId, schoolId };
export const TABLE = {
  'thing-not-active': ['conflict', 'The thing is not active.'],
  'clauses-not-met': ['unmet', 'Clauses are not met.'],
} as const;

const access = { roles: ['headteacher'], clause: 'CTT-1.1' } as const;
const outcome: Outcome = { id: thingId, revision: 3, position: 41, recorded: 1, repeated: false };

class ThingBody extends CommandBody {
  @IsLocalDate() on!: string;
  @IsCode(['AM', 'PM']) session!: string;
  @IsOptional() @ListOf({ most: 3 }) @IsId({ each: true }) people?: string[];
  @IsOptional() @NestedBody(() => DocumentRef) narrative?: DocumentRef;
}
class EndBody extends CommandBody {
  @IsCode(['danger', 'other']) ground!: string;
  @IsOptional() @NestedBody(() => DocumentRef) narrative?: DocumentRef;
}
class ListQuery {
  @IsOptional() @IsCount(1, 100) limit = 50;
}

/** What the last command was, and what the next one fails with: the controllers below decide nothing. */
export const witness: { seen?: Envelope | undefined; failure?: Error } = {};

const answer = (envelope: Envelope): Promise<Outcome> => {
  witness.seen = envelope;
  return witness.failure === undefined ? Promise.resolve(outcome) : Promise.reject(witness.failure);
};

@Controller('things')
class ThingController {
  @Write('CreateThing', {
    access,
    summary: 'Create a thing',
    creates: '/things/{id}',
    problems: codesOf(TABLE, 'thing-not-active'),
  })
  create(@Body() _body: ThingBody, @Enveloped() envelope: Envelope): Promise<Outcome> {
    return answer(envelope);
  }

  @Write('ChangeThing', { path: ':thingId/changes', access, summary: 'Change a thing' })
  change(@Param('thingId') _id: string, @Body() _body: ThingBody, @Enveloped() envelope: Envelope): Promise<Outcome> {
    return answer(envelope);
  }

  @Write('EndThing', {
    path: ':thingId/end',
    access,
    summary: 'End a thing',
    danger: ({ ground }) => ground === 'danger',
    dangerAccess: { roles: ['dsl'] },
  })
  end(@Body() _body: EndBody, @Enveloped() envelope: Envelope): Promise<Outcome> {
    return answer(envelope);
  }

  @Write('StopThing', { path: ':thingId/stop', access, summary: 'Stop a thing', danger: true })
  stop(@Enveloped() envelope: Envelope): Promise<Outcome> {
    return answer(envelope);
  }

  @Write('TouchThing', { path: ':thingId/touch', access, summary: 'Touch a thing' })
  touch(@Enveloped() envelope: Envelope): Promise<Outcome> {
    return answer(envelope);
  }

  @Read('GetThing', { path: ':thingId', access, summary: 'One thing', after: 'things' })
  one(@Param('thingId') id: string, @Asker() actor: Actor) {
    return new Versioned({ id, asker: actor.id }, 3);
  }

  @Read('GetThings', { access, summary: 'All things' })
  all(@Query() { limit }: ListQuery) {
    return { limit };
  }
}

@Controller('health')
class HealthController {
  @Read('GetLive', { path: 'live', access: 'public', summary: 'Alive' })
  live() {
    return { status: 'up' };
  }
}

class StoppedClock extends Clock {
  now = () => NOW;
}
class Position40 extends PositionWait {
  reached = (_: string, position: number) => Promise.resolve(position <= 40);
}

export const KEY = Buffer.alloc(32, 7);
export const tokens = new Tokens(KEY);

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: StoppedClock },
    { provide: PositionWait, useClass: Position40 },
    { provide: Tokens, useValue: tokens },
  ],
  exports: [Clock, PositionWait, Tokens],
})
class Ports {}

@Module({ imports: [Ports, HttpModule], controllers: [ThingController, HealthController] })
class ThingModule {}

export const DOCUMENT = { title: 'T', version: '1', description: 'D', examples: { CreateThing: { on: '2026-09-04' } } };

export async function thingApp(): Promise<NestFastifyApplication> {
  const app = await createHttpApplication(ThingModule, pino({ level: 'silent' }));
  serveDocs(app, openApiOf(app, DOCUMENT));
  return app;
}
