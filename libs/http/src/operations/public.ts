import { applyDecorators, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';

export const PUBLIC = 'public';

/** A route that is answered without a token: health, and nothing that knows anybody. */
export const Public = (): MethodDecorator => applyDecorators(RouteConfig({ public: true }), SetMetadata(PUBLIC, true));
