import { Body, Controller } from '@nestjs/common';
import { Asker, CommandBody, IsInstant, Write } from '#libs/http';
import { authorise, type Actor, type Instant } from '#libs/kernel';
import { SettableClock } from './settable-clock.ts';

const ACCESS = { roles: ['operator'] } as const;

class ClockBody extends CommandBody {
  @IsInstant() now!: Instant;
}

/** Sets the clock of a demonstration; there is no such route anywhere else. */
@Controller('_clock')
export class ClockController {
  constructor(private readonly clock: SettableClock) {}

  @Write('SetClock', { method: 'PUT', access: ACCESS, summary: 'Set the clock of this demonstration.', tags: ['demo'] })
  set(@Body() { now }: ClockBody, @Asker() actor: Actor): void {
    authorise(actor, ACCESS, { trustId: actor.trustId ?? '' });
    this.clock.set(now);
  }
}
