import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { TokenGuard } from './edge/token.guard.ts';
import { OperationInterceptor } from './operations/operation.interceptor.ts';

/** What stands around every controller. Clock, PositionWait and Tokens have to be provided globally beside it. */
@Module({
  providers: [
    { provide: APP_GUARD, useClass: TokenGuard },
    { provide: APP_INTERCEPTOR, useClass: OperationInterceptor },
  ],
})
export class HttpModule {}
