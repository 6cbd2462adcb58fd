import { Controller, Header, Req, StreamableFile } from '@nestjs/common';
import type {
  CompanyCertificateView,
  CompanyDisputeView,
  InputOf,
  ListedCertificateView,
  Page,
  RaisedDisputeView,
} from '@subsidy/contract';
import {
  ADD_COMPANY_CERTIFICATE,
  COMPANY_CERTIFICATE_FILE,
  COMPANY_CERTIFICATES,
  COMPANY_DISPUTES,
  CONFIRM_COMPANY_CERTIFICATE,
  RAISE_COMPANY_DISPUTE,
  RaiseDisputeBody,
  RETURN_COMPANY_CERTIFICATE,
} from '@subsidy/contract/routes';
import { CurrentActor, type PortalRequest } from '../accounts/access.ts';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { withUpload } from '../files/receive-upload.ts';
import { Input, Route } from '../http/route.ts';
import { validated } from '../http/validation.ts';
import { CertificateQueries } from './certificate.queries.ts';
import { CertificateService } from './certificate.service.ts';
import { DisputeQueries } from './dispute.queries.ts';
import { LARGEST_CERTIFICATE } from './keep-certificate.service.ts';
import { RaiseDisputeService } from './raise-dispute.service.ts';

/** 사업자등록번호 소유: certificates, and what somebody raises who finds their number taken. */
@Controller()
export class CompanyClaimController {
  constructor(
    private readonly environment: Environment,
    private readonly certificates: CertificateService,
    private readonly certificateQueries: CertificateQueries,
    private readonly raiseDispute: RaiseDisputeService,
    private readonly disputeQueries: DisputeQueries,
  ) {}

  @Route(ADD_COMPANY_CERTIFICATE)
  addCertificate(
    @Req() request: PortalRequest,
    @CurrentActor() actor: Actor,
  ): Promise<CompanyCertificateView> {
    const { upload } = ADD_COMPANY_CERTIFICATE;
    return withUpload(request, this.place(upload), ({ file }) => this.certificates.add(file, actor));
  }

  @Route(COMPANY_CERTIFICATES)
  listCertificates(
    @Input() { query }: InputOf<typeof COMPANY_CERTIFICATES>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<ListedCertificateView>> {
    return this.certificateQueries.list(query, actor);
  }

  @Route(COMPANY_CERTIFICATE_FILE)
  @Header('x-content-type-options', 'nosniff')
  async file(
    @Input() { params: { certificateId } }: InputOf<typeof COMPANY_CERTIFICATE_FILE>,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const { contents, ...how } = await this.certificateQueries.open(certificateId, actor);
    return new StreamableFile(contents, how);
  }

  @Route(CONFIRM_COMPANY_CERTIFICATE)
  confirm(
    @Input() { params: { certificateId } }: InputOf<typeof CONFIRM_COMPANY_CERTIFICATE>,
    @CurrentActor() actor: Actor,
  ): Promise<ListedCertificateView> {
    return this.certificates.confirm(certificateId, actor);
  }

  @Route(RETURN_COMPANY_CERTIFICATE)
  return(
    @Input() { params: { certificateId }, body }: InputOf<typeof RETURN_COMPANY_CERTIFICATE>,
    @CurrentActor() actor: Actor,
  ): Promise<ListedCertificateView> {
    return this.certificates.return(certificateId, body.reason, actor);
  }

  @Route(RAISE_COMPANY_DISPUTE)
  raise(@Req() request: PortalRequest): Promise<RaisedDisputeView> {
    const { upload } = RAISE_COMPANY_DISPUTE;
    return withUpload(request, this.place(upload), async ({ file, ...texts }) => {
      const sent = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null));
      const body = await validated('body', RaiseDisputeBody, sent);
      return this.raiseDispute.raise(body as RaiseDisputeBody, file);
    });
  }

  @Route(COMPANY_DISPUTES)
  listDisputes(
    @Input() { query }: InputOf<typeof COMPANY_DISPUTES>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<CompanyDisputeView>> {
    return this.disputeQueries.list(query, actor);
  }

  private place<Part extends string>(parts: readonly Part[]) {
    return { directory: this.environment.spoolDirectory, maxBytes: LARGEST_CERTIFICATE, parts };
  }
}
