import { Controller, Res, StreamableFile } from '@nestjs/common';
import { CREATE_EXPORT, EXPORTS, EXPORT_FILE } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, ApprovalExportView, Page } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { attachment } from '../files/file-name.ts';
import { ApprovalExportQueries } from './approval-export.queries.ts';
import { CreateExportService } from './create-export.service.ts';
import { DownloadExportService } from './download-export.service.ts';

/** 승인내역 내보내기 and its register. */
@Controller()
export class ApprovalExportOfficeController {
  constructor(
    private readonly approvalExports: ApprovalExportQueries,
    private readonly createExport: CreateExportService,
    private readonly downloadExport: DownloadExportService,
  ) {}

  @Route(CREATE_EXPORT)
  create(
    @Input() { body }: InputOf<typeof CREATE_EXPORT>,
    @CurrentActor() actor: Actor,
  ): Promise<ApprovalExportView> {
    return this.createExport.create(body, actor);
  }

  @Route(EXPORTS)
  list(
    @Input() { query }: InputOf<typeof EXPORTS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<ApprovalExportView>> {
    return this.approvalExports.list(query, actor);
  }

  @Route(EXPORT_FILE)
  async file(
    @Input() { params: { exportId } }: InputOf<typeof EXPORT_FILE>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { content, contentType, fileName, sha256, size } = await this.downloadExport.download(
      exportId,
      actor,
    );
    void reply.header('x-content-sha256', sha256).header('x-content-type-options', 'nosniff');
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(content, {
      type: contentType,
      disposition: attachment(fileName),
      length: size,
    });
  }
}
