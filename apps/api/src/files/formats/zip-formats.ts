import type { DocumentFormat } from '@subsidy/rules';
import type { FileBytes } from './file-bytes.ts';
import { good, locked, UNKNOWN, type Inspection } from './inspection.ts';
import { zipContents, zipDirectory, type ZipEntry } from './zip-directory.ts';

const SMALL = 1_048_576;
/** What a document may unpack to: more than any real one, and not what fills a disk. */
const LARGEST_UNPACKED = 1_073_741_824;

/** Content types of the main part of what is accepted; those with macros are other types. */
const MAIN_PARTS: Readonly<Record<string, DocumentFormat>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
};

/** Which document a ZIP is: HWPX says so in `mimetype`, Office in `[Content_Types].xml`. */
export async function inspectZip(file: FileBytes): Promise<Inspection> {
  const entries = await zipDirectory(file);
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > LARGEST_UNPACKED) return UNKNOWN;
  const named = (name: string): ZipEntry | undefined => entries.find((entry) => entry.name === name);
  const mimetype = named('mimetype');
  if (mimetype !== undefined) return inspectHwpx(file, mimetype, named('META-INF/manifest.xml'));
  const types = named('[Content_Types].xml');
  if (types === undefined) return UNKNOWN;
  if (types.isEncrypted) return locked('docx', 'xlsx');
  const main = mainPart(textOf(await zipContents(file, types, SMALL)));
  const part = main === null ? undefined : named(main.name);
  if (main === null || part === undefined) return UNKNOWN;
  return part.isEncrypted ? locked(main.format) : good(main.format);
}

async function inspectHwpx(
  file: FileBytes,
  mimetype: ZipEntry,
  manifest: ZipEntry | undefined,
): Promise<Inspection> {
  if (mimetype.size > 200) return UNKNOWN;
  if ((await zipContents(file, mimetype, SMALL)).toString('utf8').trim() !== 'application/hwp+zip')
    return UNKNOWN;
  const contents = manifest === undefined ? '' : textOf(await zipContents(file, manifest, SMALL));
  return contents.includes('encryption-data') ? locked('hwpx') : good('hwpx');
}

/** The main part that the list of types names, with its format. */
function mainPart(types: string): { name: string; format: DocumentFormat } | null {
  for (const [tag] of types.matchAll(/<(?:\w{1,20}:)?Override\s[^<>]{1,2000}>/g)) {
    const format = MAIN_PARTS[attributeOf(tag, 'ContentType') ?? ''];
    const name = attributeOf(tag, 'PartName');
    if (format !== undefined && name !== null) return { name: name.replace(/^\//, ''), format };
  }
  return null;
}

const attributeOf = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;

/** XML is UTF-8 unless its first bytes say UTF-16. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes).swap16().toString('utf16le');
  return bytes.toString('utf8');
}
