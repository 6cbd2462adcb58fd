import type { InputOf } from '@subsidy/contract';
import { Controller, Header, Res, StreamableFile } from '@nestjs/common';
import { DOCUMENT_FILE } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { FastifyReply } from 'fastify';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ReadDocumentFileService } from './read-document-file.service.ts';

/** 제출 서류 as everyone reads it who may see it. */
@Controller()
export class DocumentReaderController {
  constructor(private readonly files: ReadDocumentFileService) {}

  @Route(DOCUMENT_FILE)
  @Header('x-content-type-options', 'nosniff')
  async download(
    @Input() { params: { applicationId, documentId } }: InputOf<typeof DOCUMENT_FILE>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.files.open(applicationId, documentId, actor);
    void reply.header('x-content-sha256', file.sha256);
    return new StreamableFile(file.contents, {
      type: file.mediaType,
      disposition: file.disposition,
      length: file.size,
    });
  }
}
