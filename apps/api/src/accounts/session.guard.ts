import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { descriptionOf } from '../http/description.ts';
import { Refusal } from '../http/refusal.ts';
import { accountWords } from '../http/refusals/accounts.ts';
import { secondFactorWords } from '../http/refusals/second-factors.ts';
import type { CurrentSession, PortalRequest } from './access.ts';
import { Sessions } from './sessions.ts';

/** Default deny: a route is open to the roles that its description names and to nobody else, with a membership that runs. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly sessions: Sessions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { access, beforeSecondFactor, evenWhenEnded, recentProof } = descriptionOf(context);
    const request = context.switchToHttp().getRequest<PortalRequest>();
    if (access === 'public') return true;
    const session = await this.sessions.find(request);
    if (session === null) throw new Refusal('not-signed-in', { detail: accountWords.signInFirst });
    requireDrawnFor(session, request);
    if (beforeSecondFactor !== true) requireSecondFactor(session);
    if (evenWhenEnded !== true) requireRunning(session);
    if (!(access as readonly string[]).includes(session.actor.role)) throw new Refusal('forbidden');
    if (recentProof === true) requireRecentProof(session, request);
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

/** 재인증: a sign-in of the last minutes counts. */
const PROOF_MINUTES = 15;

function requireRecentProof({ authenticatedAt }: CurrentSession, { receivedAt }: PortalRequest): void {
  if (receivedAt.getTime() - authenticatedAt.getTime() <= PROOF_MINUTES * 60_000) return;
  throw new Refusal('reauthentication-required', { detail: accountWords.proveAgain(PROOF_MINUTES) });
}

/** 2단계 인증: until it is given, a session does nothing but give it. */
export function requireSecondFactor({ secondFactor }: CurrentSession): void {
  if (secondFactor === 'done' || secondFactor === 'not-asked') return;
  throw new Refusal('second-factor-needed', { detail: secondFactorWords.needed[secondFactor] });
}

function requireRunning({ endedAt, endReason }: CurrentSession): void {
  if (endedAt === null) return;
  const detail = accountWords.membershipEnded(endedAt, endReason);
  throw new Refusal('membership-ended', { detail });
}
