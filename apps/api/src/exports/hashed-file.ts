import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file whose bytes are hashed and counted on the way to the disk. */
export class HashedFile {
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private readonly written: Promise<{ sha256: string; size: number }>;

  /** What the file is made from; ending it completes the file. */
  readonly input = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      this.hash.update(chunk);
      this.bytes += chunk.length;
      done(null, chunk);
    },
  });

  constructor(path: string) {
    this.written = pipeline(this.input, createWriteStream(path, { flags: 'wx', mode: 0o600 })).then(() => ({
      sha256: this.hash.digest('hex'),
      size: this.bytes,
    }));
    // Awaited in done(); an early failure must not end the process meanwhile.
    this.written.catch(() => undefined);
  }

  /** Writes text, and waits while the disk is behind. */
  async write(text: string): Promise<void> {
    if (!this.input.write(text)) await Promise.race([once(this.input, 'drain'), this.written]);
  }

  /** Waits until every byte is on the disk. The input must have been ended. */
  done(): Promise<{ sha256: string; size: number }> {
    return this.written;
  }

  /** Ends the file of a failed export. */
  async abandon(): Promise<void> {
    this.input.destroy();
    await this.written.catch(() => undefined);
  }
}
