import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** What the scanner said of a file. */
export interface ScanVerdict {
  infected: boolean;
  /** Name of what was found. */
  signature: string | null;
}

const CONNECT_MS = 5_000;
const SILENCE_MS = 30_000;
const LONGEST_ANSWER = 4_096;

/**
 * 바이러스 검사: sends the bytes to clamd (INSTREAM: chunks with their length before them, a length of 0 ends). Clean is exactly
 * `stream: OK` after the last chunk; what is neither that nor a finding is an error, and the file goes on waiting.
 */
export async function scanStream(
  place: { host: string; port: number },
  contents: Readable,
  signal: AbortSignal,
): Promise<ScanVerdict> {
  const socket = connect({ ...place, timeout: CONNECT_MS });
  const stop = (): void => void socket.destroy(new Error('the scan took too long'));
  signal.addEventListener('abort', stop, { once: true });
  socket.once('timeout', () => socket.destroy(new Error('clamd fell silent')));
  socket.once('connect', () => socket.setTimeout(SILENCE_MS));
  try {
    const answer = answerOf(socket);
    await Promise.race([send(socket, contents), early(answer)]);
    return verdictOf(await answer);
  } finally {
    signal.removeEventListener('abort', stop);
    contents.destroy();
    socket.destroy();
  }
}

/** A scanner that answers before it has seen the whole file has not scanned it. */
const early = (answer: Promise<string>): Promise<never> =>
  answer.then((text) => {
    throw new Error(`clamd answered before the end of the file: ${text.slice(0, 200)}`);
  });

async function send(socket: Socket, contents: Readable): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const chunk of contents) {
    const bytes = chunk as Buffer;
    if (bytes.length === 0) continue;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    await write(socket, Buffer.concat([length, bytes]));
  }
  await write(socket, Buffer.alloc(4));
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function answerOf(socket: Socket): Promise<string> {
  const answer = new Promise<string>((resolve, reject) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => {
      text += part;
      if (text.includes('\0') || text.length > LONGEST_ANSWER) resolve(text);
    });
    socket.on('error', reject);
    socket.on('close', () => {
      if (text === '') reject(new Error('clamd closed without an answer'));
      else resolve(text);
    });
  });
  // Awaited by two who may both have left when it fails late.
  answer.catch(() => undefined);
  return answer;
}

function verdictOf(answer: string): ScanVerdict {
  if (answer === 'stream: OK\0') return { infected: false, signature: null };
  const found = /^stream: ([^\0\r\n]{1,500}) FOUND\0$/.exec(answer);
  if (found === null) throw new Error(`clamd answered: ${answer.slice(0, 200)}`);
  return { infected: true, signature: found[1] ?? null };
}
