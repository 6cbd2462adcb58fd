import type { FileBytes } from './file-bytes.ts';
import { good, locked, UNKNOWN, type Inspection } from './inspection.ts';
import { OleContainer } from './ole-container.ts';

const HWP_SIGNATURE = 'HWP Document File';
/** Bits of the properties in `FileHeader`: 암호 설정 and DRM 보안. */
const LOCKED_BITS = 0b10010;

/** Which document an OLE container is, by the streams of its root folder. */
export async function inspectOle(file: FileBytes): Promise<Inspection> {
  const container = await OleContainer.open(file);
  if (container.find('EncryptedPackage') !== null) return locked('docx', 'xlsx');
  const header = container.find('FileHeader');
  if (header?.isStream === true) return inspectHwpHeader(await container.read(header, 256));
  if (container.find('WordDocument') !== null) return { kind: 'old', format: 'docx' };
  if (container.find('Workbook') !== null || container.find('Book') !== null) {
    return { kind: 'old', format: 'xlsx' };
  }
  return UNKNOWN;
}

function inspectHwpHeader(header: Buffer): Inspection {
  if (header.length < 40 || !header.toString('latin1', 0, 32).startsWith(HWP_SIGNATURE)) return UNKNOWN;
  return (header.readUInt32LE(36) & LOCKED_BITS) === 0 ? good('hwp') : locked('hwp');
}
