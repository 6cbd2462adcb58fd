import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { INFECTED_SHUT, SCAN_PENDING } from '@subsidy/rules';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import type { ApplicationDocument } from '../attachments/application-document.entity.ts';
import { findDocument } from '../attachments/document.queries.ts';
import { wasFiled } from '../filing/filed-case.ts';
import { mediaTypeOf } from '../files/file-format.ts';
import { attachment } from '../files/file-name.ts';
import { FileStore } from '../files/file-store.ts';
import { Refusal } from '../http/refusal.ts';
import { ownDataWords } from '../http/refusals/own-data.ts';
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
  pending: SCAN_PENDING,
  infected: INFECTED_SHUT,
};

/** 서류 내려받기: only what is clean or, where no scanner is configured, what was not scanned. */
@Injectable()
export class ReadDocumentFileService {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
    private readonly environment: Environment,
  ) {}

  async open(applicationId: string, documentId: string, actor: Actor): Promise<DocumentFile> {
    const document = await this.transactions.as(actor, async (tx) => {
      const application = await findApplication(tx, applicationId, actor);
      const found = await findDocument(tx, applicationId, documentId);
      if (found === null || !seesDocument(application, found, actor)) throw new Refusal('not-found');
      if (found.erasedAt !== null) throw new Refusal('content-erased', { detail: ownDataWords.fileErased });
      if (found.deletedAt !== null && !(await wasFiled(tx, applicationId, documentId)))
        throw new Refusal('not-found');
      return found;
    });
    const scan = this.scanOf(document);
    const reason = NOT_READY[scan];
    if (reason !== undefined) throw new Refusal('file-not-ready', { found: scan, detail: reason });
    return {
      contents: await this.files.open(document.storageKey),
      mediaType: mediaTypeOf(document.fileName),
      disposition: attachment(document.fileName),
      size: document.size,
      sha256: document.sha256,
    };
  }

  /** A file from before there was a scanner waits for its scan like any other. */
  private scanOf({ scan }: ApplicationDocument): ApplicationDocument['scan'] {
    return scan === 'not-scanned' && this.environment.CLAMAV_HOST !== undefined ? 'pending' : scan;
  }
}
