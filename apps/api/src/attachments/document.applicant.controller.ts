import { Controller, Req } from '@nestjs/common';
import { ADD_DOCUMENT, REMOVE_DOCUMENT } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, DocumentView } from '@subsidy/contract';
import { CurrentActor, ReceivedAt, type PortalRequest } from '../accounts/access.ts';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { withUpload } from '../files/receive-upload.ts';
import { AddDocumentService } from './add-document.service.ts';
import { RemoveDocumentService } from './remove-document.service.ts';

/** The most that is received of any file; a document's own limit may be lower. */
const LARGEST_UPLOAD = 52_428_800;

/** 제출 서류 of an application: written by the company and its supplier. */
@Controller()
export class DocumentApplicantController {
  constructor(
    private readonly environment: Environment,
    private readonly addDocument: AddDocumentService,
    private readonly removeDocument: RemoveDocumentService,
  ) {}

  @Route(ADD_DOCUMENT)
  async upload(
    @Input() { params: { applicationId } }: InputOf<typeof ADD_DOCUMENT>,
    @Req() request: PortalRequest,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<DocumentView> {
    await this.addDocument.requireReachable(applicationId, actor);
    return withUpload(
      request,
      { directory: this.environment.spoolDirectory, maxBytes: LARGEST_UPLOAD, parts: ADD_DOCUMENT.upload },
      (upload) => this.addDocument.add(applicationId, upload, actor, receivedAt),
    );
  }

  @Route(REMOVE_DOCUMENT)
  remove(
    @Input() { params: { applicationId, documentId } }: InputOf<typeof REMOVE_DOCUMENT>,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<void> {
    return this.removeDocument.remove(applicationId, documentId, actor, receivedAt);
  }
}
