import { DamagedFile, type FileBytes } from './file-bytes.ts';

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const NOTHING = 0xffffffff;
const LARGEST_SECTOR = 0xfffffffa;
const MOST_FAT_SECTORS = 2_048;
const MOST_DIRECTORY_SECTORS = 4_096;

/** An entry of the root folder of an OLE container. */
interface OleEntry {
  name: string;
  isStream: boolean;
  start: number;
  size: number;
}

/** OLE compound file (CFB), the container of HWP 5, of old Office files and of locked new ones. */
export class OleContainer {
  private constructor(
    private readonly file: FileBytes,
    private readonly header: Buffer,
    private readonly fat: readonly number[],
    private readonly root: OleEntry,
    readonly entries: readonly OleEntry[],
  ) {}

  static async open(file: FileBytes): Promise<OleContainer> {
    const header = await file.read(0, HEADER_BYTES);
    const sectorBytes = sectorBytesOf(header);
    const fat: number[] = [];
    for (const sector of await fatSectors(file, header, sectorBytes)) {
      fat.push(...numbersIn(await readSector(file, sector, sectorBytes)));
    }
    const chain = chainOf(fat, header.readUInt32LE(48), MOST_DIRECTORY_SECTORS);
    const directory = Buffer.concat(
      await Promise.all(chain.map((sector) => readSector(file, sector, sectorBytes))),
    );
    const root = entryAt(directory, 0);
    return new OleContainer(file, header, fat, root.entry, childrenOf(directory, root.child));
  }

  /** The entry of the root folder with this name, or null. */
  find(name: string): OleEntry | null {
    return this.entries.find((entry) => entry.name === name) ?? null;
  }

  /** The first bytes of a stream. */
  async read(entry: OleEntry, length: number): Promise<Buffer> {
    const wanted = Math.min(length, entry.size);
    const sectorBytes = sectorBytesOf(this.header);
    if (entry.size >= this.header.readUInt32LE(56)) {
      return this.gather(
        chainOf(this.fat, entry.start, Math.ceil(wanted / sectorBytes)),
        sectorBytes,
        wanted,
        (sector) => readSector(this.file, sector, sectorBytes),
      );
    }
    return this.readSmall(entry, wanted, sectorBytes);
  }

  /** Small streams lie in pieces within one large stream, which the root entry begins. */
  private async readSmall(entry: OleEntry, wanted: number, sectorBytes: number): Promise<Buffer> {
    const pieceBytes = 2 ** this.header.readUInt16LE(32);
    if (pieceBytes < 64 || pieceBytes > sectorBytes)
      throw new DamagedFile('the pieces of the OLE file do not fit');
    const smallFat: number[] = [];
    for (const sector of chainOf(this.fat, this.header.readUInt32LE(60), MOST_FAT_SECTORS)) {
      smallFat.push(...numbersIn(await readSector(this.file, sector, sectorBytes)));
    }
    const holder = chainOf(this.fat, this.root.start, this.fat.length);
    const pieces = chainOf(smallFat, entry.start, Math.ceil(wanted / pieceBytes));
    return this.gather(pieces, pieceBytes, wanted, async (piece) => {
      const at = piece * pieceBytes;
      const sector = holder[Math.floor(at / sectorBytes)];
      if (sector === undefined) throw new DamagedFile('a piece of the OLE file is missing');
      const bytes = await readSector(this.file, sector, sectorBytes);
      return bytes.subarray(at % sectorBytes, (at % sectorBytes) + pieceBytes);
    });
  }

  private async gather(
    chain: readonly number[],
    unitBytes: number,
    wanted: number,
    readUnit: (unit: number) => Promise<Buffer>,
  ): Promise<Buffer> {
    const units: Buffer[] = [];
    for (const unit of chain.slice(0, Math.ceil(wanted / unitBytes))) units.push(await readUnit(unit));
    return Buffer.concat(units).subarray(0, wanted);
  }
}

function sectorBytesOf(header: Buffer): number {
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw new DamagedFile('the sectors of the OLE file do not fit');
  return 2 ** shift;
}

const readSector = (file: FileBytes, sector: number, sectorBytes: number): Promise<Buffer> =>
  file.read((sector + 1) * sectorBytes, sectorBytes);

function numbersIn(sector: Buffer): number[] {
  return Array.from({ length: sector.length / 4 }, (_, index) => sector.readUInt32LE(index * 4));
}

/** Where the allocation table lies: first in the header, the rest in a chain of sectors of its own. */
async function fatSectors(file: FileBytes, header: Buffer, sectorBytes: number): Promise<number[]> {
  const sectors = numbersIn(header.subarray(76, HEADER_BYTES));
  let next = header.readUInt32LE(68);
  while (next < LARGEST_SECTOR && sectors.length < MOST_FAT_SECTORS) {
    const more = numbersIn(await readSector(file, next, sectorBytes));
    next = more.pop() ?? NOTHING;
    sectors.push(...more);
  }
  return sectors.filter((sector) => sector < LARGEST_SECTOR).slice(0, MOST_FAT_SECTORS);
}

/** The sectors of a stream in their order; a chain that bites its tail is damaged. */
function chainOf(fat: readonly number[], start: number, most: number): number[] {
  const chain: number[] = [];
  const seen = new Set<number>();
  for (let sector = start; sector < LARGEST_SECTOR && chain.length < most; sector = fat[sector] ?? NOTHING) {
    if (seen.has(sector)) throw new DamagedFile('a chain of the OLE file runs in a circle');
    seen.add(sector);
    chain.push(sector);
  }
  return chain;
}

interface DirectoryEntry {
  entry: OleEntry;
  left: number;
  right: number;
  child: number;
}

function entryAt(directory: Buffer, index: number): DirectoryEntry {
  const at = index * ENTRY_BYTES;
  if (at + ENTRY_BYTES > directory.length) throw new DamagedFile('an entry of the OLE file is missing');
  const nameBytes = Math.min(64, Math.max(2, directory.readUInt16LE(at + 64)));
  return {
    entry: {
      name: directory.subarray(at, at + nameBytes - 2).toString('utf16le'),
      isStream: directory[at + 66] === 2,
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    },
    left: directory.readUInt32LE(at + 68),
    right: directory.readUInt32LE(at + 72),
    child: directory.readUInt32LE(at + 76),
  };
}

/** What lies in the root folder itself, not in folders below it. */
function childrenOf(directory: Buffer, first: number): OleEntry[] {
  const found: OleEntry[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index === NOTHING || seen.has(index)) continue;
    seen.add(index);
    const { entry, left, right } = entryAt(directory, index);
    found.push(entry);
    waiting.push(left, right);
  }
  return found;
}
