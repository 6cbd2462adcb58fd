import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.ts';

/** What Nest tells of its own start, a line for each of hundreds of routes. */
const OWN_START = ['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication'];

/** The log as Nest and its `Logger` take one. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Log) {}

  log(message: unknown, ...rest: unknown[]): void {
    const isOwn = OWN_START.includes(contextOf(rest) ?? '');
    this.write(isOwn ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  private write(
    level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal',
    message: unknown,
    rest: unknown[],
  ): void {
    const context = contextOf(rest);
    const named = context === undefined ? {} : { context };
    if (message instanceof Error) this.to[level]({ ...named, err: message }, message.name);
    else this.to[level](named, typeof message === 'string' ? message : JSON.stringify(message));
  }
}

/** Nest gives the name of who speaks last. */
function contextOf(rest: readonly unknown[]): string | undefined {
  const last = rest.at(-1);
  return typeof last === 'string' && !last.includes('\n') ? last : undefined;
}
