import { Controller, Get, Header, Param, ParseUUIDPipe, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ReadDocumentFileService } from './read-document-file.service.ts';

/** 제출 서류 as everyone reads it who may see it. */
@Controller('applications/:applicationId/documents')
@AllowRoles('applicant', 'supplier', 'consultant', 'evaluator', 'officer', 'approver', 'auditor')
export class DocumentReaderController {
  constructor(private readonly files: ReadDocumentFileService) {}

  @Get(':documentId/file')
  @Header('x-content-type-options', 'nosniff')
  async download(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
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
