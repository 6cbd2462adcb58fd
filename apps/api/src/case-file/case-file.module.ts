import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.ts';
import { EligibilityModule } from '../eligibility/eligibility.module.ts';
import { FilingModule } from '../filing/filing.module.ts';
import { ApplicationEventsQueries } from './application-events.queries.ts';
import { ApplicationListQueries } from './application-list.queries.ts';
import { ApplicationResultQueries } from './application-result.queries.ts';
import { ApplicationQueries } from './application.queries.ts';
import { ApplicationReaderController } from './application.reader.controller.ts';
import { CaseFormQueries } from './case-form.queries.ts';
import { DocumentReaderController } from './document.reader.controller.ts';
import { PrintFormService } from './print-form.service.ts';
import { PrintedFormController } from './printed-form.controller.ts';
import { ReadDocumentFileService } from './read-document-file.service.ts';

/** 신청 기록: lists and the whole record of a case, as each role may see it. */
@Module({
  imports: [FilesModule, EligibilityModule, FilingModule],
  controllers: [ApplicationReaderController, DocumentReaderController, PrintedFormController],
  providers: [
    ApplicationEventsQueries,
    ApplicationListQueries,
    ApplicationQueries,
    ApplicationResultQueries,
    CaseFormQueries,
    PrintFormService,
    ReadDocumentFileService,
  ],
})
export class CaseFileModule {}
