import type { DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { HttpModule, type Tokens } from '#libs/http';
import { ClockController } from './clock/clock.controller.ts';
import { SettableClock } from './clock/settable-clock.ts';
import { Health, type Composition, type Ground } from '#libs/runtime';
import { HealthController } from './health/health.controller.ts';
import { GroundModule } from './ground.module.ts';

type Parts = Readonly<{
  ground: Ground;
  tokens: Tokens;
  composition: Composition;
  health: Health;
}>;

/** The contexts' modules over an open ground, behind the HTTP edge. A clock that can be set has its route. */
export class ApiModule {
  static of({ ground, tokens, composition, health }: Parts): DynamicModule {
    const { clock } = ground;
    const settable = clock instanceof SettableClock ? [{ provide: SettableClock, useValue: clock }] : [];
    return {
      module: ApiModule,
      imports: [GroundModule.over(ground, tokens), CqrsModule.forRoot(), HttpModule, ...composition.modules],
      controllers: [HealthController, ...settable.map(() => ClockController)],
      providers: [{ provide: Health, useValue: health }, ...settable],
    };
  }
}
