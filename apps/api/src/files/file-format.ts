import type { DocumentFormat } from '@subsidy/rules';
import { extname } from 'node:path';

const EXTENSIONS: Readonly<Record<string, DocumentFormat>> = {
  '.pdf': 'pdf',
  '.hwp': 'hwp',
  '.hwpx': 'hwpx',
  '.xlsx': 'xlsx',
  '.docx': 'docx',
  '.jpg': 'jpg',
  '.jpeg': 'jpg',
  '.png': 'png',
};

const MEDIA_TYPES: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  hwp: 'application/x-hwp',
  hwpx: 'application/hwp+zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
  png: 'image/png',
};

/** The format that a file name claims, or null. */
export function claimedFormat(fileName: string): DocumentFormat | null {
  return EXTENSIONS[extname(fileName).toLowerCase()] ?? null;
}

/** Media type of a stored file, by its name (checked against its content at upload). */
export function mediaTypeOf(fileName: string): string {
  const format = claimedFormat(fileName);
  return format === null ? 'application/octet-stream' : MEDIA_TYPES[format];
}
