import {
  Body,
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { ApprovalExportView, Page } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { attachment } from '../files/file-name.ts';
import { ApprovalExportQueries } from './approval-export.queries.ts';
import { ApprovalsQuery, CreateExportRequest } from './approval.dto.ts';
import { CreateExportService } from './create-export.service.ts';
import { DownloadExportService } from './download-export.service.ts';

/** 승인내역 내보내기 and its register. */
@Controller('approval-exports')
export class ApprovalExportOfficeController {
  constructor(
    private readonly approvalExports: ApprovalExportQueries,
    private readonly createExport: CreateExportService,
    private readonly downloadExport: DownloadExportService,
  ) {}

  @Post()
  @AllowRoles('officer', 'approver')
  create(@Body() body: CreateExportRequest, @CurrentActor() actor: Actor): Promise<ApprovalExportView> {
    return this.createExport.create(body, actor);
  }

  @Get()
  @AllowRoles('officer', 'approver', 'auditor')
  list(@Query() query: ApprovalsQuery, @CurrentActor() actor: Actor): Promise<Page<ApprovalExportView>> {
    return this.approvalExports.list(query, actor);
  }

  @Get(':exportId/file')
  @AllowRoles('officer', 'approver', 'auditor')
  async file(
    @Param('exportId', ParseUUIDPipe) exportId: string,
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
