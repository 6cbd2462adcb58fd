import { pino, stdTimeFunctions, type Logger } from 'pino';
import type { Environment } from '../config/environment.ts';
import { errorFields } from './error-fields.ts';
import { readableLine } from './readable-line.ts';
import { scrub } from './scrub.ts';

/** 로그: the one way in which a process says what happens in it. */
export type Log = Logger;

/** Where lines go, each with its end. */
export type LogSink = (line: string) => void;

const toStandardOutput: LogSink = (line) => void process.stdout.write(line);

/**
 * The log of a process: a line of JSON each in production, a readable one elsewhere. Of a request it knows number, method, pattern of
 * the address and answer; headers, bodies, queries and whoever asks have no place in it.
 */
export function createLog(environment: Environment, sink: LogSink = toStandardOutput): Log {
  return pino(
    {
      level: environment.logLevel,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      // What Fastify would tell of a request and an answer by itself: addresses and headers.
      serializers: { err: errorFields, error: errorFields, req: () => undefined, res: () => undefined },
    },
    {
      write: (line: string) => {
        const clean = scrub(line);
        sink(environment.isProduction ? clean : readableLine(clean));
      },
    },
  );
}
