import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { DamagedFile, type FileBytes } from './file-bytes.ts';

const inflate = promisify(inflateRaw);

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
/** The end of the directory stands before a comment of at most so many bytes. */
const LONGEST_COMMENT = 65_535;
const LARGEST_DIRECTORY = 4_194_304;
const MOST_ENTRIES = 20_000;

/** What the directory says of one file of a ZIP. */
export interface ZipEntry {
  name: string;
  isEncrypted: boolean;
  method: number;
  packedSize: number;
  size: number;
  localHeaderAt: number;
}

/** The directory of a ZIP, which alone says what is in it: names elsewhere in the bytes mean nothing. */
export async function zipDirectory(file: FileBytes): Promise<ZipEntry[]> {
  const { from, bytes } = await file.tail(END_BYTES + LONGEST_COMMENT);
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES || size > LARGEST_DIRECTORY || start + size > from + end) {
    throw new DamagedFile('the directory of the ZIP does not fit');
  }
  return entriesIn(await file.read(start, size), count);
}

function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_BYTES; at >= 0; at -= 1) {
    const fits =
      bytes.readUInt32LE(at) === END && at + END_BYTES + bytes.readUInt16LE(at + 20) <= bytes.length;
    if (fits) return at;
  }
  throw new DamagedFile('the ZIP has no directory');
}

function entriesIn(directory: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY) {
      throw new DamagedFile('the directory of the ZIP is broken');
    }
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    entries.push({
      name: directory.subarray(at + 46, nameEnd).toString('utf8'),
      isEncrypted: (directory.readUInt16LE(at + 8) & 1) !== 0,
      method: directory.readUInt16LE(at + 10),
      ...sizesOf(directory, at, directory.subarray(nameEnd, extraEnd)),
    });
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return entries;
}

const LONG = 0xffffffff;

/** Sizes and place of an entry; those that say 0xffffffff stand in full beside it (ZIP64), in this order. */
function sizesOf(
  directory: Buffer,
  at: number,
  extra: Buffer,
): Pick<ZipEntry, 'packedSize' | 'size' | 'localHeaderAt'> {
  const whole = zip64Of(extra);
  const take = (short: number): number => (short === LONG ? (whole.shift() ?? LONG) : short);
  const size = take(directory.readUInt32LE(at + 24));
  const packedSize = take(directory.readUInt32LE(at + 20));
  return { size, packedSize, localHeaderAt: take(directory.readUInt32LE(at + 42)) };
}

function zip64Of(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    const field = extra.subarray(at + 4, at + 4 + length);
    if (extra.readUInt16LE(at) === 1) {
      return Array.from({ length: Math.floor(field.length / 8) }, (_, index) =>
        Number(field.readBigUInt64LE(index * 8)),
      );
    }
    at += 4 + length;
  }
  return [];
}

/** The contents of one file of a ZIP, refused when they would unpack to more than `most` bytes. */
export async function zipContents(file: FileBytes, entry: ZipEntry, most: number): Promise<Buffer> {
  const header = await file.read(entry.localHeaderAt, 30);
  if (header.readUInt32LE(0) !== LOCAL) throw new DamagedFile('a file of the ZIP is not where it should be');
  const start = entry.localHeaderAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (entry.packedSize > most || entry.size > most) throw new DamagedFile('a file of the ZIP is too large');
  const packed = await file.read(start, entry.packedSize);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new DamagedFile('a file of the ZIP is packed in an unknown way');
  try {
    return await inflate(packed, { maxOutputLength: most });
  } catch (error) {
    throw new DamagedFile('a file of the ZIP cannot be unpacked', { cause: error });
  }
}
