import { RequestMethod, type INestApplicationContext, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { operationOf, type Operation } from '../operations/operation.ts';
import { PREFIX } from '../operations/answers.ts';

/** A route of the application. `path` is as OpenAPI writes it, `/v1/placements/{placementId}`. */
export type Route = Readonly<{ method: string; path: string; operation: Operation }>;

/** A controller's method has no Write or Read, so nobody said who may. */
export class UndeclaredAccess extends Error {
  override readonly name = 'UndeclaredAccess';
}

/** Every route of the application's controllers. Throws UndeclaredAccess for one that does not say who may. */
export function routesOf(app: INestApplicationContext): readonly Route[] {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = modules.flatMap((module) => [...module.controllers.values()]);
  const classes = new Set(controllers.map(({ metatype }) => metatype as Type));
  return [...classes].flatMap(routesOfController);
}

function routesOfController(controller: Type): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name] ?? {};
    const path = Reflect.getMetadata(PATH_METADATA, handler) as string | undefined;
    if (path === undefined) return [];
    const operation = operationOf(handler);
    if (!operation) throw new UndeclaredAccess(`${controller.name}.${name} declares no access: use Write or Read`);
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod].toLowerCase();
    return [{ method, path: openPath(base, path), operation }];
  });
}

const openPath = (base: string, path: string): string => {
  const segments = `${base}/${path}`.split('/').filter((segment) => segment !== '');
  const prefix = segments[0] === 'health' ? '' : PREFIX;
  return `${prefix}/${segments.map((segment) => segment.replace(/^:(\w+)$/, '{$1}')).join('/')}`;
};
