import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { storageFull } from '../http/outage.ts';
import { Refusal } from '../http/refusal.ts';
import { documentWords } from '../http/refusals/documents.ts';
import { FileStore, type StoredFile } from './file-store.ts';

/** Where the object store is and how to sign in to it. */
export interface S3Place {
  endpoint: string;
  region: string;
  bucket: string;
  credentials: { accessKeyId: string; secretAccessKey: string } | null;
  /** How long it may say nothing. */
  silenceMs?: number;
}

/** A store answers within seconds or not at all; a large file may take its time as long as bytes flow. */
const SILENCE_MS = 6_000;
const LIMITS = { connectionTimeout: 3_000, requestTimeout: 60_000, throwOnRequestTimeout: true };
const MOST_TRIES = 2;
const PAGE = 500;

/** Files in an object store that speaks S3. The bucket is made when it is missing. */
export class S3FileStore extends FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;
  private bucketReady: Promise<void> | null = null;

  constructor(place: S3Place) {
    super();
    this.bucket = place.bucket;
    this.client = new S3Client({
      endpoint: place.endpoint,
      region: place.region,
      forcePathStyle: true,
      maxAttempts: MOST_TRIES,
      requestHandler: { ...LIMITS, socketTimeout: place.silenceMs ?? SILENCE_MS },
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...(place.credentials === null ? {} : { credentials: place.credentials }),
    });
  }

  override async put(key: string, path: string, size: number): Promise<void> {
    const body = createReadStream(path);
    try {
      await this.prepareBucket();
      await this.client.send(
        new PutObjectCommand({ Bucket: this.bucket, Key: key, Body: body, ContentLength: size }),
      );
    } catch (error) {
      if (error instanceof S3ServiceException && error.name === 'NoSuchBucket') this.bucketReady = null;
      throw refusalOf(error) ?? error;
    } finally {
      body.destroy();
    }
  }

  override async open(key: string): Promise<Readable> {
    const { Body: body } = await this.client
      .send(new GetObjectCommand({ Bucket: this.bucket, Key: key }))
      .catch((error: unknown) => {
        throw refusalOf(error) ?? error;
      });
    if (!(body instanceof Readable)) throw new Error('the object store answered without a stream');
    return body;
  }

  override async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }

  override async *list(folder: string): AsyncGenerator<StoredFile[]> {
    let after: string | undefined;
    do {
      const page = await this.client.send(
        new ListObjectsV2Command({
          Bucket: this.bucket,
          Prefix: `${folder}/`,
          MaxKeys: PAGE,
          ...(after === undefined ? {} : { ContinuationToken: after }),
        }),
      );
      yield (page.Contents ?? []).flatMap(({ Key: key, LastModified: storedAt }) =>
        key === undefined || storedAt === undefined ? [] : [{ key, storedAt }],
      );
      after = page.NextContinuationToken;
    } while (after !== undefined);
  }

  /** An object appears whole or not at all. */
  override removeUnfinished(): Promise<number> {
    return Promise.resolve(0);
  }

  private prepareBucket(): Promise<void> {
    this.bucketReady ??= this.makeBucketWhenMissing().catch((error: unknown) => {
      this.bucketReady = null;
      throw error;
    });
    return this.bucketReady;
  }

  private async makeBucketWhenMissing(): Promise<void> {
    try {
      await this.client.send(new HeadBucketCommand({ Bucket: this.bucket }));
    } catch (error) {
      if (!(error instanceof S3ServiceException) || error.$metadata.httpStatusCode !== 404) throw error;
      await this.createBucket();
    }
  }

  /** Another process may have made it in between. */
  private async createBucket(): Promise<void> {
    try {
      await this.client.send(new CreateBucketCommand({ Bucket: this.bucket }));
    } catch (error) {
      const made = ['BucketAlreadyOwnedByYou', 'BucketAlreadyExists'];
      if (!(error instanceof S3ServiceException) || !made.includes(error.name)) throw error;
    }
  }
}

const LOCKED_OUT: readonly number[] = [401, 403];

/** A store that is silent, gone, broken, full, or no longer lets the portal in is nobody's fault who asks; null for any other error. */
function refusalOf(error: unknown): Refusal | null {
  const status = error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? 0) : 0;
  const name = error instanceof Error ? error.name : '';
  if (status === 507 || /QuotaExceeded$|StorageFull$/.test(name)) return storageFull();
  const isShut = LOCKED_OUT.includes(status) || name === 'NoSuchBucket';
  if (status < 500 && !isShut && name !== 'TimeoutError') return null;
  const refusal = new Refusal('unavailable', {
    detail: documentWords.storeSilent,
    retryAfterSeconds: 30,
  });
  refusal.cause = error;
  return refusal;
}
