import { open, type FileHandle } from 'node:fs/promises';

/** The most that is read at once, whatever a file says of itself. */
const LONGEST_READ = 8_388_608;

/** A file that says of itself what cannot be. */
export class DamagedFile extends Error {}

/** Bytes of a file by their position; nothing outside it can be asked for. */
export class FileBytes {
  private constructor(
    private readonly file: FileHandle,
    readonly size: number,
  ) {}

  /** Works with a file, and closes it. */
  static async of<Result>(path: string, work: (bytes: FileBytes) => Promise<Result>): Promise<Result> {
    const file = await open(path, 'r');
    try {
      return await work(new FileBytes(file, (await file.stat()).size));
    } finally {
      await file.close();
    }
  }

  /** Exactly so many bytes. Refuses what does not lie in the file. */
  async read(position: number, length: number): Promise<Buffer> {
    const isInside =
      Number.isSafeInteger(position) && position >= 0 && length >= 0 && position + length <= this.size;
    if (!isInside || length > LONGEST_READ) throw new DamagedFile('a part lies outside the file');
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await this.file.read(buffer, 0, length, position);
    if (bytesRead < length) throw new DamagedFile('the file ends early');
    return buffer;
  }

  /** Up to so many bytes: fewer where the file ends. */
  async upTo(position: number, length: number): Promise<Buffer> {
    const from = Math.min(Math.max(0, position), this.size);
    return this.read(from, Math.min(length, this.size - from));
  }

  /** The last bytes, with the position where they begin. */
  async tail(length: number): Promise<{ from: number; bytes: Buffer }> {
    const from = Math.max(0, this.size - length);
    return { from, bytes: await this.read(from, this.size - from) };
  }
}
