import { Module } from '@nestjs/common';
import { join } from 'node:path';
import { Environment } from '../config/environment.ts';
import { FileStore } from './file-store.ts';
import { LocalFileStore } from './local-file-store.ts';

/** Object storage when an endpoint is configured, else the data directory. Only who has one loads its client. */
async function fileStoreOf(environment: Environment): Promise<FileStore> {
  if (environment.S3_ENDPOINT === undefined)
    return new LocalFileStore(join(environment.dataDirectory, 'files'));
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = environment;
  const { S3FileStore } = await import('./s3-file-store.ts');
  return new S3FileStore({
    endpoint: environment.S3_ENDPOINT,
    region: environment.S3_REGION,
    bucket: environment.S3_BUCKET,
    credentials:
      accessKeyId === undefined || secretAccessKey === undefined ? null : { accessKeyId, secretAccessKey },
  });
}

/** 파일: the store, receiving, format checks and the virus scanner. What a file is for, others know. */
@Module({
  providers: [{ provide: FileStore, useFactory: fileStoreOf, inject: [Environment] }],
  exports: [FileStore],
})
export class FilesModule {}
