import { Controller, StreamableFile } from '@nestjs/common';
import type { InputOf } from '@subsidy/contract';
import { PRINT_APPLICATION, PRINT_PLAN } from '@subsidy/contract/routes';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { attachment } from '../files/file-name.ts';
import { Input, Route } from '../http/route.ts';
import { PrintFormService, type PrintedFile } from './print-form.service.ts';

/** 신청서와 사업계획서 출력. */
@Controller()
export class PrintedFormController {
  constructor(private readonly printForm: PrintFormService) {}

  @Route(PRINT_APPLICATION)
  async application(
    @Input() { params: { applicationId } }: InputOf<typeof PRINT_APPLICATION>,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return asFile(await this.printForm.print(applicationId, 'application', actor));
  }

  @Route(PRINT_PLAN)
  async plan(
    @Input() { params: { applicationId } }: InputOf<typeof PRINT_PLAN>,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return asFile(await this.printForm.print(applicationId, 'plan', actor));
  }
}

const asFile = ({ pdf, fileName }: PrintedFile): StreamableFile =>
  new StreamableFile(pdf, {
    type: 'application/pdf',
    disposition: attachment(fileName),
    length: pdf.length,
  });
