const SECTOR = 512;
const PIECE = 64;
const END = 0xfffffffe;
const NOTHING = 0xffffffff;

/** An OLE container with these small streams in its root folder: header, table, directory, table of pieces, pieces. */
export function anOleFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(streams);
  const pieceCounts = names.map((name) => Math.ceil((streams[name]?.length ?? 0) / PIECE));
  const piecesTotal = pieceCounts.reduce((sum, count) => sum + count, 0);
  const holderSectors = Math.max(1, Math.ceil((piecesTotal * PIECE) / SECTOR));
  const header = Buffer.alloc(SECTOR, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.fill(0, 8, 76);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4_096, 56);
  header.writeUInt32LE(2, 60);
  header.writeUInt32LE(1, 64);
  header.writeUInt32LE(END, 68);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(SECTOR, 0xff);
  [0xfffffffd, END, END].forEach((value, index) => table.writeUInt32LE(value, index * 4));
  for (let sector = 0; sector < holderSectors; sector += 1) {
    table.writeUInt32LE(sector + 1 < holderSectors ? 4 + sector : END, (3 + sector) * 4);
  }
  const directory = Buffer.alloc(SECTOR);
  entry('Root Entry', 5, 3, piecesTotal * PIECE, { child: names.length === 0 ? NOTHING : 1 }).copy(directory);
  const pieceTable = Buffer.alloc(SECTOR, 0xff);
  const pieces = Buffer.alloc(holderSectors * SECTOR);
  let piece = 0;
  names.slice(0, 3).forEach((name, index) => {
    const contents = streams[name] ?? Buffer.alloc(0);
    const right = index + 1 < names.length ? index + 2 : NOTHING;
    entry(name, 2, piece, contents.length, { right }).copy(directory, (index + 1) * 128);
    contents.copy(pieces, piece * PIECE);
    const count = pieceCounts[index] ?? 0;
    for (let step = 0; step < count; step += 1) {
      pieceTable.writeUInt32LE(step + 1 < count ? piece + step + 1 : END, (piece + step) * 4);
    }
    piece += count;
  });
  return Buffer.concat([header, table, directory, pieceTable, pieces]);
}

function entry(
  name: string,
  type: number,
  start: number,
  size: number,
  { child = NOTHING, right = NOTHING }: { child?: number; right?: number },
): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = type;
  bytes.writeUInt32LE(NOTHING, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

/** The `FileHeader` of an HWP 5 document with these properties (bit 1: a password, bit 4: DRM). */
export function anHwpHeader(properties = 1): Buffer {
  const header = Buffer.alloc(256);
  header.write('HWP Document File', 'latin1');
  header.writeUInt32LE(0x05010000, 32);
  header.writeUInt32LE(properties, 36);
  return header;
}
