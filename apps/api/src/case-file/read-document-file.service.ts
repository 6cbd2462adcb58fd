import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { IsNull } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { ApplicationDocument } from '../documents/application-document.entity.ts';
import { mediaTypeOf } from '../documents/file-format.ts';
import { attachment } from '../documents/file-name.ts';
import { FileStore } from '../documents/file-store.ts';
import { Refusal } from '../http/refusal.ts';
import { seesDocument } from '../applications/contents-visibility.ts';
import { findApplication } from '../applications/lock-application.ts';

/** A stored file on its way to a person. */
export interface DocumentFile {
  contents: Readable;
  mediaType: string;
  disposition: string;
  size: number;
  sha256: string;
}

const NOT_READY: Readonly<Partial<Record<ApplicationDocument['scan'], string>>> = {
  pending: '바이러스 검사를 하고 있습니다. 잠시 뒤 다시 받아 주세요.',
  infected: '악성코드가 발견된 파일이라 받을 수 없습니다.',
};

/** 서류 내려받기: never while its scan is pending, never an infected one. */
@Injectable()
export class ReadDocumentFileService {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
  ) {}

  async open(applicationId: string, documentId: string, actor: Actor): Promise<DocumentFile> {
    const document = await this.transactions.as(actor, async (tx) => {
      const application = await findApplication(tx, applicationId, actor);
      const found = await tx.findOneBy(ApplicationDocument, {
        id: documentId,
        applicationId,
        deletedAt: IsNull(),
      });
      if (found === null || !seesDocument(application, found, actor)) throw new Refusal('not-found');
      return found;
    });
    const reason = NOT_READY[document.scan];
    if (reason !== undefined) throw new Refusal('file-not-ready', { found: document.scan, detail: reason });
    return {
      contents: await this.files.open(document.storageKey),
      mediaType: mediaTypeOf(document.fileName),
      disposition: attachment(document.fileName),
      size: document.size,
      sha256: document.sha256,
    };
  }
}
