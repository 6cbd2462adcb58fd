import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** What the scanner said of a file. */
export interface ScanVerdict {
  infected: boolean;
  /** Name of what was found. */
  signature: string | null;
}

const SILENCE_MS = 30_000;

/** 바이러스 검사: sends the bytes to clamd (INSTREAM: chunks with their length before them, a length of 0 ends). */
export async function scanStream(
  place: { host: string; port: number },
  contents: Readable,
): Promise<ScanVerdict> {
  const socket = connect(place);
  socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('clamd fell silent')));
  try {
    const answer = answerOf(socket);
    await Promise.race([send(socket, contents), answer]);
    return verdictOf(await answer);
  } finally {
    contents.destroy();
    socket.destroy();
  }
}

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
  return new Promise((resolve, reject) => {
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      answer += text;
      if (answer.includes('\0')) resolve(answer);
    });
    socket.on('error', reject);
    socket.on('close', () => {
      if (answer === '') reject(new Error('clamd closed without an answer'));
      else resolve(answer);
    });
  });
}

function verdictOf(answer: string): ScanVerdict {
  const text = answer.replaceAll('\0', '').trim();
  if (text.endsWith(' OK')) return { infected: false, signature: null };
  const found = /^stream: (.+) FOUND$/.exec(text);
  if (found === null) throw new Error(`clamd answered: ${text}`);
  return { infected: true, signature: found[1] ?? null };
}
