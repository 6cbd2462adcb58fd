import { DamagedFile, FileBytes } from './file-bytes.ts';
import { inspectJpeg, inspectPng } from './images.ts';
import { UNKNOWN, type Inspection } from './inspection.ts';
import { inspectOle } from './ole-formats.ts';
import { inspectPdf } from './pdf.ts';
import { inspectZip } from './zip-formats.ts';

/** The header of a PDF may stand behind other bytes (ISO 32000, note in 7.5.2). */
const PDF_WITHIN = 1_024;

type Begin = readonly [
  begins: Buffer,
  inspect: (file: FileBytes) => Promise<Inspection>,
  format: 'png' | 'jpg' | null,
];

const BEGINNINGS: readonly Begin[] = [
  [Buffer.from('d0cf11e0a1b11ae1', 'hex'), inspectOle, null],
  [Buffer.from('PK\u0003\u0004', 'latin1'), inspectZip, null],
  [Buffer.from('89504e470d0a1a0a', 'hex'), inspectPng, 'png'],
  [Buffer.from('ffd8ff', 'hex'), inspectJpeg, 'jpg'],
];

/** 파일 형식 by what the bytes are, whatever the name says. */
export function inspectFile(path: string): Promise<Inspection> {
  return FileBytes.of(path, async (file) => {
    const start = await file.upTo(0, PDF_WITHIN + 8);
    const found = BEGINNINGS.find(([begins]) => start.subarray(0, begins.length).equals(begins));
    if (found !== undefined) return readable(() => found[1](file), found[2]);
    if (start.toString('latin1').startsWith('HWP Document File V')) return { kind: 'old', format: 'hwp' };
    const headerAt = start.subarray(0, PDF_WITHIN + 5).indexOf('%PDF-');
    return headerAt < 0 ? UNKNOWN : readable(() => inspectPdf(file, headerAt), 'pdf');
  });
}

async function readable(
  inspect: () => Promise<Inspection>,
  format: Extract<Inspection, { kind: 'damaged' }>['format'],
): Promise<Inspection> {
  try {
    return await inspect();
  } catch (error) {
    if (error instanceof DamagedFile) return { kind: 'damaged', format };
    throw error;
  }
}
