import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Role } from '@subsidy/rules';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../database/actor.ts';
import { Refusal } from '../http/refusal.ts';
import type { User } from './user.entity.ts';

export const ALLOWED_ROLES = 'portal:roles';
export const PUBLIC_ROUTE = 'portal:public';
/** How the OpenAPI document learns of it. */
export const PUBLIC_EXTENSION = 'x-public';

/** The roles that may take this route. A route with neither this nor `@PublicRoute` is refused to everyone. */
export const AllowRoles = (...roles: Role[]) => SetMetadata(ALLOWED_ROLES, roles);

/** Anyone may take this route, signed in or not. */
export const PublicRoute = () =>
  applyDecorators(SetMetadata(PUBLIC_ROUTE, true), ApiExtension(PUBLIC_EXTENSION, true));

/** The account of who is signed in. Controllers pass it on and know no entity. */
export type SignedInUser = User;

/** What the portal adds to each request. */
export interface PortalRequest extends FastifyRequest {
  /** When the request arrived: the instant that counts for a deadline. */
  receivedAt: Date;
  user?: User;
  actor?: Actor;
}

const requestOf = (context: ExecutionContext): PortalRequest => context.switchToHttp().getRequest();

/** The person who is asking. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (actor === undefined) throw new Refusal('not-signed-in');
  return actor;
});

/** The account of the person who is asking. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): User => {
  const { user } = requestOf(context);
  if (user === undefined) throw new Refusal('not-signed-in');
  return user;
});

/** When the request arrived at the server. */
export const ReceivedAt = createParamDecorator(
  (_: unknown, context: ExecutionContext): Date => requestOf(context).receivedAt,
);

/** Network address of the client. */
export const ClientAddress = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => requestOf(context).ip,
);

/** The actor an account acts as. */
export function actorOf(user: User): Actor {
  return {
    userId: user.id,
    name: user.name,
    role: user.role,
    companyId: user.companyId,
    supplierId: user.supplierId,
    technoParkCode: user.technoParkCode,
  };
}
