import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '@subsidy/rules';
import { Refusal } from '../http/refusal.ts';
import { accountWords } from '../http/refusals/accounts.ts';
import {
  ALLOWED_ROLES,
  ENDED_MEMBERSHIP,
  PUBLIC_ROUTE,
  type CurrentSession,
  type PortalRequest,
} from './access.ts';
import { Sessions } from './sessions.ts';

/** Default deny: a route is open to the roles it names and to nobody else, with a membership that runs. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const request = context.switchToHttp().getRequest<PortalRequest>();
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC_ROUTE, targets)) return true;
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(ALLOWED_ROLES, targets) ?? [];
    const session = await this.sessions.find(request);
    if (session === null) throw new Refusal('not-signed-in', { detail: accountWords.signInFirst });
    requireDrawnFor(session, request);
    if (!this.reflector.getAllAndOverride<boolean>(ENDED_MEMBERSHIP, targets)) requireRunning(session);
    if (!(roles as readonly string[]).includes(session.actor.role)) throw new Refusal('forbidden');
    request.session = session;
    return true;
  }
}

/** Sent by pages that were drawn for a membership: what they ask for is not done with another one, chosen meanwhile in another tab. */
const DRAWN_FOR = 'portal-membership';

function requireDrawnFor({ membershipId }: CurrentSession, { headers }: PortalRequest): void {
  const drawnFor = headers[DRAWN_FOR];
  if (drawnFor === undefined || drawnFor === membershipId) return;
  throw new Refusal('membership-changed', {
    detail: accountWords.anotherMembership,
  });
}

function requireRunning({ endedAt, endReason }: CurrentSession): void {
  if (endedAt === null) return;
  const detail = accountWords.membershipEnded(endedAt, endReason);
  throw new Refusal('membership-ended', { detail });
}
