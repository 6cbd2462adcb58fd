import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.ts';
import { ApprovalExportOfficeController } from './approval-export.office.controller.ts';
import { ApprovalExportQueries } from './approval-export.queries.ts';
import { ApprovalQueries } from './approval.queries.ts';
import { ApprovalStaffController } from './approval.staff.controller.ts';
import { CreateExportService } from './create-export.service.ts';
import { DownloadExportService } from './download-export.service.ts';

/** 승인내역 and its exports. */
@Module({
  imports: [FilesModule],
  controllers: [ApprovalStaffController, ApprovalExportOfficeController],
  providers: [ApprovalQueries, ApprovalExportQueries, CreateExportService, DownloadExportService],
  exports: [CreateExportService],
})
export class ExportsModule {}
