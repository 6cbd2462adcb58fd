import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be put into a ZIP. */
interface ZipFile {
  name: string;
  contents: Buffer | string;
  /** Laid in as it is, not packed. */
  stored?: boolean;
  /** Says that it needs a password. */
  encrypted?: boolean;
  /** Says that it unpacks to so many bytes, whatever it holds. */
  claimedSize?: number;
}

/** A whole ZIP of these files, with its directory. */
export function aZip(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const contents = Buffer.from(file.contents);
    const packed = file.stored === true ? contents : deflateRawSync(contents);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(file.encrypted === true ? 1 : 0, 2);
    common.writeUInt16LE(file.stored === true ? 0 : 8, 4);
    common.writeUInt32LE(crc32(contents), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(file.claimedSize ?? contents.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), common, tail, name]));
    parts.push(local);
    at += local.length;
  }
  const whole = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(whole.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, whole, end]);
}
