import { DamagedFile, type FileBytes } from './file-bytes.ts';
import { good, locked, type Inspection } from './inspection.ts';
import { opensWithoutPassword } from './pdf-password.ts';
import { readDictionary, type PdfDictionary, type PdfValue } from './pdf-syntax.ts';

const NEAR = 65_536;
const CHUNK = 1_048_576;
const MOST_SECTIONS = 64;

/** PDF, whose header stands within the first bytes: good unless it opens with a password only. */
export async function inspectPdf(file: FileBytes, headerAt: number): Promise<Inspection> {
  const trailers = await trailersOf(file, headerAt);
  const trailer = trailers.find((one) => one.has('Encrypt'));
  if (trailer === undefined) return good('pdf');
  const encryption = await dictionaryOf(file, trailer.get('Encrypt'));
  const id = trailers.flatMap((one): PdfValue[] => {
    const ids = one.get('ID');
    return Array.isArray(ids) ? ids.slice(0, 1) : [];
  })[0];
  const fileId = Buffer.isBuffer(id) ? id : Buffer.alloc(0);
  return encryption !== null && opensWithoutPassword(encryption, fileId) ? good('pdf') : locked('pdf');
}

/** The trailers, newest first: by the chain that the end of the file begins or, where it is broken, by looking for them. */
async function trailersOf(file: FileBytes, headerAt: number): Promise<PdfDictionary[]> {
  try {
    const chained = await chainedTrailers(file, headerAt);
    if (chained.length > 0) return chained;
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
  }
  return trailersAnywhere(file);
}

async function chainedTrailers(file: FileBytes, headerAt: number): Promise<PdfDictionary[]> {
  const { bytes } = await file.tail(NEAR);
  const text = bytes.toString('latin1');
  const start = /^startxref[\s\0]+(\d{1,12})/.exec(text.slice(text.lastIndexOf('startxref')))?.[1];
  const found: PdfDictionary[] = [];
  const waiting = start === undefined ? [] : [Number(start)];
  const seen = new Set<number>();
  for (let at = waiting.shift(); at !== undefined && seen.size < MOST_SECTIONS; at = waiting.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const trailer = await trailerAt(file, at + headerAt);
    found.push(trailer);
    for (const key of ['XRefStm', 'Prev']) {
      const next = trailer.get(key);
      if (typeof next === 'number') waiting.push(next);
    }
  }
  return found;
}

/** The dictionary of a cross-reference section: behind its table, or that of a cross-reference stream. */
async function trailerAt(file: FileBytes, at: number): Promise<PdfDictionary> {
  const text = (await file.upTo(at, NEAR)).toString('latin1');
  const object = /^[\s\0]*\d{1,10}[\s\0]+\d{1,5}[\s\0]+obj/.exec(text);
  if (object !== null) return readDictionary(text, object[0].length);
  if (!/^[\s\0]*xref/.test(text)) throw new DamagedFile('no cross-reference table is there');
  for await (const { text: part, from } of chunksOf(file, at)) {
    const trailer = part.indexOf('trailer');
    if (trailer < 0) continue;
    const whole = (await file.upTo(from + trailer, NEAR)).toString('latin1');
    return readDictionary(whole, 'trailer'.length);
  }
  throw new DamagedFile('the table has no trailer');
}

/** Every trailer and cross-reference stream that can be found in the bytes, newest first. */
async function trailersAnywhere(file: FileBytes): Promise<PdfDictionary[]> {
  const found: PdfDictionary[] = [];
  for await (const { text } of chunksOf(file, 0)) {
    for (const { index, 0: word } of text.matchAll(/trailer(?=[\s\0]{0,20}<<)|obj(?=[\s\0]{0,20}<<)/g)) {
      const near = text.slice(index, index + 4_096);
      if (word === 'obj' && !near.includes('/XRef')) continue;
      const dictionary = readableDictionary(near, word.length);
      if (dictionary !== null && (word === 'trailer' || dictionary.get('Type') === '/XRef'))
        found.push(dictionary);
    }
  }
  return found.reverse();
}

/** A dictionary, or the one that a reference leads to. */
async function dictionaryOf(file: FileBytes, value: PdfValue | undefined): Promise<PdfDictionary | null> {
  if (value instanceof Map) return value;
  if (typeof value !== 'object' || !('object' in value)) return null;
  const head = new RegExp(
    `(?:^|[^\\d])${value.object}[\\s\\0]+${value.generation}[\\s\\0]+obj(?![a-z])`,
    'g',
  );
  let last: PdfDictionary | null = null;
  for await (const { text } of chunksOf(file, 0)) {
    for (const { index, 0: found } of text.matchAll(head)) {
      last = readableDictionary(text.slice(index, index + NEAR), found.length) ?? last;
    }
  }
  return last;
}

function readableDictionary(text: string, from: number): PdfDictionary | null {
  try {
    return readDictionary(text, from);
  } catch (error) {
    if (error instanceof DamagedFile) return null;
    throw error;
  }
}

/** The file from a position on in latin1, in parts that overlap so that nothing is cut. */
async function* chunksOf(file: FileBytes, start: number): AsyncGenerator<{ text: string; from: number }> {
  for (let from = start; from < file.size; from += CHUNK) {
    yield { text: (await file.upTo(from, CHUNK + NEAR)).toString('latin1'), from };
  }
}
