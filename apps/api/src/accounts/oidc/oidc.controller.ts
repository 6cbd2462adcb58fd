import { Controller, Req, Res } from '@nestjs/common';
import {
  BEGIN_LINK,
  BEGIN_PROOF_BY_PROVIDER,
  BEGIN_SIGN_IN_BY_PROVIDER,
  LINK_IDENTITY,
  OWN_IDENTITIES,
  PROVE_BY_PROVIDER,
  SIGN_IN_BY_PROVIDER,
  UNLINK_IDENTITY,
} from '@subsidy/contract/routes';
import type { InputOf, OwnIdentityView, Page, ProviderAddressView, SessionView } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import { Input, Route } from '../../http/route.ts';
import { FromDevice, SessionInUse, type CurrentSession, type Device, type PortalRequest } from '../access.ts';
import { OwnIdentitiesService } from './own-identities.service.ts';
import { SignInByProviderService } from './sign-in-by-provider.service.ts';

/** 연결된 로그인 (OIDC). */
@Controller()
export class OidcController {
  constructor(
    private readonly bySignIn: SignInByProviderService,
    private readonly own: OwnIdentitiesService,
  ) {}

  @Route(BEGIN_SIGN_IN_BY_PROVIDER)
  begin(
    @Input() { body }: InputOf<typeof BEGIN_SIGN_IN_BY_PROVIDER>,
    @Req() request: PortalRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProviderAddressView> {
    return this.bySignIn.begin(body.provider, request, reply);
  }

  @Route(SIGN_IN_BY_PROVIDER)
  signIn(
    @Input() { body }: InputOf<typeof SIGN_IN_BY_PROVIDER>,
    @Req() request: PortalRequest,
    @FromDevice() device: Device,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.bySignIn.signIn(body, request, device, reply);
  }

  @Route(BEGIN_PROOF_BY_PROVIDER)
  beginProof(
    @Input() { body }: InputOf<typeof BEGIN_PROOF_BY_PROVIDER>,
    @SessionInUse() session: CurrentSession,
    @Req() request: PortalRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProviderAddressView> {
    return this.own.beginProof(body.provider, session, request, reply);
  }

  @Route(PROVE_BY_PROVIDER)
  prove(
    @Input() { body }: InputOf<typeof PROVE_BY_PROVIDER>,
    @SessionInUse() session: CurrentSession,
    @Req() request: PortalRequest,
    @FromDevice() device: Device,
  ): Promise<void> {
    return this.own.prove(body, session, request, device);
  }

  @Route(OWN_IDENTITIES)
  async list(@SessionInUse() session: CurrentSession): Promise<Page<OwnIdentityView>> {
    return { items: await this.own.list(session), nextCursor: null };
  }

  @Route(BEGIN_LINK)
  beginLink(
    @Input() { body }: InputOf<typeof BEGIN_LINK>,
    @SessionInUse() session: CurrentSession,
    @Req() request: PortalRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProviderAddressView> {
    return this.own.beginLink(body.provider, session, request, reply);
  }

  @Route(LINK_IDENTITY)
  link(
    @Input() { body }: InputOf<typeof LINK_IDENTITY>,
    @SessionInUse() session: CurrentSession,
    @Req() request: PortalRequest,
  ): Promise<OwnIdentityView> {
    return this.own.link(body, session, request);
  }

  @Route(UNLINK_IDENTITY)
  unlink(
    @Input() { params: { identityId } }: InputOf<typeof UNLINK_IDENTITY>,
    @SessionInUse() session: CurrentSession,
  ): Promise<void> {
    return this.own.unlink(identityId, session);
  }
}
