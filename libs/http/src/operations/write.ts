import { Delete, HttpCode, Post, Put } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { isBodyClass } from '../body/body-rules.ts';
import { CommandBody } from '../body/command-body.ts';
import { recordOperation, type WriteOptions } from './operation.ts';

const METHODS = { POST: Post, PUT: Put, DELETE: Delete } as const;

/**
 * Declares a controller's method as the door to a command: its route, its status, who may, and what it can answer. The body's
 * class is the parameter's: a method without one takes only what every CommandBody has.
 */
export const Write =
  (name: string, options: WriteOptions) =>
  (controller: object, property: string, descriptor: PropertyDescriptor): void => {
    const method = descriptor.value as object;
    const input = parameterClasses(controller, property).find(isBodyClass) ?? CommandBody;
    recordOperation(method, { ...options, kind: 'write', name, input });
    if (options.danger === true) RouteConfig({ danger: true })(controller, property, descriptor);
    METHODS[options.method ?? 'POST'](options.path ?? '')(controller, property, descriptor);
    HttpCode(options.creates === undefined ? 204 : 201)(controller, property, descriptor);
  };

/** The classes of a method's parameters, as `emitDecoratorMetadata` wrote them; interfaces and types are Object. */
export const parameterClasses = (controller: object, property: string): readonly unknown[] =>
  (Reflect.getMetadata('design:paramtypes', controller, property) as unknown[] | undefined) ?? [];
