import type { ExecutionContext, INestApplication, Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { Route } from '@subsidy/contract/routes';

/** Under which a handler keeps its description. */
export const DESCRIPTION = 'portal:route';

const kept = (handler: object): Route | undefined =>
  Reflect.getMetadata(DESCRIPTION, handler) as Route | undefined;

/** The description of the route that is asked. */
export function descriptionOf(context: Pick<ExecutionContext, 'getHandler'>): Route {
  const description = kept(context.getHandler());
  if (description === undefined) throw new Error(`${context.getHandler().name} has no description`);
  return description;
}

/** Every controller of the portal. */
export const controllersOf = (portal: INestApplication): Type[] =>
  [...portal.get(ModulesContainer).values()].flatMap(({ controllers }) =>
    [...controllers.values()].flatMap(({ metatype }) =>
      typeof metatype === 'function' ? [metatype as Type] : [],
    ),
  );

/** Refuses to start where a description has not exactly one handler, a handler no description, or a route nobody may take. */
export function requireDescribed(controllers: readonly Type[], routes: readonly Route[]): void {
  const handlers = controllers.flatMap((controller) =>
    Object.values(Object.getOwnPropertyDescriptors(controller.prototype as object))
      .map(({ value }) => value as unknown)
      .filter((value): value is () => unknown => typeof value === 'function')
      .filter(
        (value) => Reflect.hasMetadata(PATH_METADATA, value) && Reflect.hasMetadata(METHOD_METADATA, value),
      )
      .map((handler) => ({ named: `${controller.name}.${handler.name}`, description: kept(handler) })),
  );
  const faults = [
    ...handlers
      .filter(({ description }) => description === undefined)
      .map(({ named }) => `${named} has no description`),
    ...handlers
      .filter(({ description }) => description !== undefined && !routes.includes(description))
      .map(({ named }) => `${named} has a description that is not among the routes`),
    ...routes.flatMap((route) => {
      const count = handlers.filter(({ description }) => description === route).length;
      return count === 1 ? [] : [`${route.name} has ${count} handlers`];
    }),
    ...routes.filter(({ access }) => access.length === 0).map(({ name }) => `${name} is open to nobody`),
    ...routes
      .filter(({ name }, index) => routes.findIndex((other) => other.name === name) !== index)
      .map(({ name }) => `${name} is described twice`),
  ];
  if (faults.length > 0) throw new Error(`Routes and descriptions differ: ${faults.join('; ')}`);
}
