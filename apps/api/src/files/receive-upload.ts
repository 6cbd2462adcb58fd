import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FieldProblem } from '@subsidy/contract';
import { cleanText } from '@subsidy/rules';
import type { FastifyRequest } from 'fastify';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isOwnDisk } from '../http/outage.ts';
import { badFields } from '../http/refusal.ts';
import { documentWords } from '../http/refusals/documents.ts';
import { safeFileName } from './file-name.ts';

/** The file of an upload, on disk until the request ends. */
export interface SpooledFile {
  path: string;
  fileName: string;
  size: number;
  sha256: string;
  /** It went on past the limit and was cut off there. */
  isTooLarge: boolean;
}

/** What came with an upload: its text parts by name, null where they did not come, before or after the file. */
export type ReceivedForm<Part extends string> = Record<Part, string | null> & { file: SpooledFile | null };

/** The form of a document. */
export type ReceivedUpload = ReceivedForm<'documentType' | 'issuedOn'>;

/** A thousand characters of Korean, and as much again; what is longer is cut off there and refused by its length. */
const LONGEST_TEXT_BYTES = 8_000;

const NOT_MULTIPART: FieldProblem = {
  field: 'file',
  code: 'required',
  message: documentWords.multipartOnly,
};
const BROKEN: FieldProblem = {
  field: 'file',
  code: 'wrong-form',
  message: documentWords.uploadBroken,
};

/**
 * Receives a multipart upload of one file: the bytes go to a temporary file while their hash and number are taken.
 * Works with the upload, then removes the temporary file whatever happened.
 */
export async function withUpload<Part extends string, Result>(
  request: FastifyRequest,
  { directory, maxBytes, parts }: Place & { parts: readonly Part[] },
  work: (upload: ReceivedForm<Part>) => Promise<Result>,
): Promise<Result> {
  if (!request.isMultipart()) throw badFields(NOT_MULTIPART);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, `${randomUUID()}.upload`);
  try {
    return await work(await receive(request, { path, maxBytes, parts }));
  } finally {
    await rm(path, { force: true });
  }
}

interface Place {
  directory: string;
  maxBytes: number;
}

interface Wanted {
  path: string;
  maxBytes: number;
  parts: readonly string[];
}

async function receive(request: FastifyRequest, wanted: Wanted): Promise<ReceivedForm<string>> {
  const { maxBytes, parts } = wanted;
  const texts = Object.fromEntries(parts.map((part) => [part, null]));
  const upload = { ...texts, file: null } as ReceivedForm<string>;
  const problems: FieldProblem[] = [];
  try {
    const options = {
      limits: { files: 1, fields: 10, parts: 11, fieldSize: LONGEST_TEXT_BYTES, fileSize: maxBytes + 1 },
    };
    for await (const part of request.parts({ ...options, throwFileSizeLimit: false } as typeof options)) {
      const problem = await take(upload, part, wanted);
      if (problem !== null) problems.push(problem);
    }
  } catch (error) {
    // A full or broken disk is no fault of the upload.
    if (isOwnDisk(error)) throw error;
    request.log.info({ err: error }, 'upload broke off');
    throw badFields(BROKEN);
  }
  if (problems.length > 0) throw badFields(...problems);
  return upload;
}

async function take(
  upload: ReceivedForm<string>,
  part: Multipart,
  { path, maxBytes, parts }: Wanted,
): Promise<FieldProblem | null> {
  if (part.type === 'file') {
    if (part.fieldname === 'file' && upload.file === null) {
      upload.file = await spool(part, path, maxBytes);
      return null;
    }
    part.file.resume();
  } else if (parts.includes(part.fieldname)) {
    const text = typeof part.value === 'string' ? cleanText(part.value) : '';
    Object.assign(upload, { [part.fieldname]: text === '' ? null : text });
    return null;
  }
  return {
    field: part.fieldname,
    code: 'unknown-property',
    message: documentWords.partUnknown,
  };
}

async function spool(part: MultipartFile, path: string, maxBytes: number): Promise<SpooledFile> {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(part.file, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return {
    path,
    fileName: safeFileName(part.filename),
    size,
    sha256: hash.digest('hex'),
    isTooLarge: part.file.truncated || size > maxBytes,
  };
}
