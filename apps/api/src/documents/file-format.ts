import type { DocumentFormat } from '@subsidy/rules';
import { fileTypeFromBuffer } from 'file-type';
import { open, type FileHandle } from 'node:fs/promises';
import { extname } from 'node:path';

/** How much of the start and the end is looked at; the names in a ZIP stand at its end. */
const LOOKED_AT = 65_536;

/** OLE compound file (CFB): the container of HWP 5. */
const CFB = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** Names that only a document of this format has inside its ZIP. */
const INSIDE_ZIP: readonly [DocumentFormat, readonly string[]][] = [
  ['hwpx', ['application/hwp+zip', 'Contents/content.hpf']],
  ['xlsx', ['xl/workbook.xml']],
  ['docx', ['word/document.xml']],
];

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

/** The format that the bytes themselves show, or null when it is none of those accepted. */
export async function actualFormat(path: string): Promise<DocumentFormat | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = await read(file, 0, Math.min(size, LOOKED_AT));
    if (start.subarray(0, CFB.length).equals(CFB)) return 'hwp';
    if (start.subarray(0, ZIP.length).equals(ZIP)) {
      const from = Math.max(0, size - LOOKED_AT);
      return zipFormat(start, await read(file, from, size - from));
    }
    const found = (await fileTypeFromBuffer(start))?.ext;
    return found === 'pdf' || found === 'jpg' || found === 'png' ? found : null;
  } finally {
    await file.close();
  }
}

function zipFormat(start: Buffer, end: Buffer): DocumentFormat | null {
  const found = INSIDE_ZIP.find(([, names]) =>
    names.some((name) => start.includes(name) || end.includes(name)),
  );
  return found?.[0] ?? null;
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
