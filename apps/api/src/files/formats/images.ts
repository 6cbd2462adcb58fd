import type { FileBytes } from './file-bytes.ts';
import { good, UNKNOWN, type Inspection } from './inspection.ts';

const MOST_SEGMENTS = 2_000;

/** PNG: its header comes first and says a size, and its parts follow one another to the last. */
export async function inspectPng(file: FileBytes): Promise<Inspection> {
  let at = 8;
  for (let part = 0; part < 100_000; part += 1) {
    const head = await file.read(at, 8);
    const length = head.readUInt32BE(0);
    const name = head.toString('latin1', 4, 8);
    if (part === 0) {
      const size = name === 'IHDR' && length === 13 ? await file.read(at + 8, 8) : Buffer.alloc(8);
      if (size.readUInt32BE(0) === 0 || size.readUInt32BE(4) === 0) return UNKNOWN;
    }
    if (name === 'IEND') return good('png');
    at += 12 + length;
  }
  return UNKNOWN;
}

/** JPEG: segments up to the picture itself, among them the frame with its size. What follows the picture is nobody's matter. */
export async function inspectJpeg(file: FileBytes): Promise<Inspection> {
  let at = 2;
  let hasFrame = false;
  for (let segment = 0; segment < MOST_SEGMENTS; segment += 1) {
    const head = await file.read(at, 4);
    const marker = head[1] ?? 0;
    if (head[0] !== 0xff) return UNKNOWN;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return hasFrame ? good('jpg') : UNKNOWN;
    const length = head.readUInt16BE(2);
    if (length < 2 || marker === 0xd9) return UNKNOWN;
    if (isFrame(marker)) {
      const frame = await file.read(at + 4, 5);
      hasFrame = frame.readUInt16BE(3) > 0;
    }
    at += 2 + length;
  }
  return UNKNOWN;
}

/** Start of frame: C0–CF without the tables that stand between them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
