import { Get } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { isBodyClass } from '../body/body-rules.ts';
import { recordOperation, type ReadOptions } from './operation.ts';
import { parameterClasses } from './write.ts';

/**
 * Declares a controller's method as the door to a query: its route, who may ask, and which projection `?after=` waits for.
 * The class of its `@Query()` parameter says which other parameters there are: without one, none.
 */
export const Read =
  (name: string, options: ReadOptions) =>
  (controller: object, property: string, descriptor: PropertyDescriptor): void => {
    const input = parameterClasses(controller, property).find(isBodyClass);
    recordOperation(descriptor.value as object, { ...options, kind: 'read', name, input });
    if (options.access === 'public') RouteConfig({ public: true })(controller, property, descriptor);
    Get(options.path ?? '')(controller, property, descriptor);
  };
