import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { SecondFactorKind, SecondFactorState } from '@subsidy/contract';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../database/actor.ts';
import { Refusal } from '../http/refusal.ts';
import type { Membership } from '../offices/membership.entity.ts';
import type { User } from './user.entity.ts';

/** Who is signed in, and the membership in use. */
export interface CurrentSession {
  /** What the person names it by; never its token. */
  id: string;
  /** When the person last proved who they are. */
  authenticatedAt: Date;
  secondFactor: SecondFactorState;
  /** What the person can give beside the password. */
  factors: readonly SecondFactorKind[];
  actor: Actor;
  membershipId: string;
  /** Since when the membership may no longer be used. */
  endedAt: Date | null;
  endReason: string | null;
}

/** What the portal adds to each request. */
export interface PortalRequest extends FastifyRequest {
  /** When the request arrived: the instant that counts for a deadline. */
  receivedAt: Date;
  session?: CurrentSession;
}

const requestOf = (context: ExecutionContext): PortalRequest => context.switchToHttp().getRequest();

/** The person who is asking. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { session } = requestOf(context);
  if (session === undefined) throw new Refusal('not-signed-in');
  return session.actor;
});

/** The session of the person who is asking. */
export const SessionInUse = createParamDecorator((_: unknown, context: ExecutionContext): CurrentSession => {
  const { session } = requestOf(context);
  if (session === undefined) throw new Refusal('not-signed-in');
  return session;
});

/** When the request arrived at the server. */
export const ReceivedAt = createParamDecorator(
  (_: unknown, context: ExecutionContext): Date => requestOf(context).receivedAt,
);

/** 기기: from where a request comes, and what it says it is. */
export interface Device {
  address: string;
  userAgent: string | null;
}

/** The device of the client. */
export const FromDevice = createParamDecorator((_: unknown, context: ExecutionContext): Device => {
  const { ip, headers } = requestOf(context);
  return { address: ip, userAgent: headers['user-agent'] ?? null };
});

/** A person with one of their memberships. */
export function actorOf(user: Pick<User, 'id' | 'name'>, membership: Membership): Actor {
  const { role, companyId, supplierId, leadCompanyId, technoParkCode, officeId } = membership;
  return {
    userId: user.id,
    name: user.name,
    role,
    companyId,
    supplierId,
    leadCompanyId,
    technoParkCode,
    officeId,
  };
}
