import 'reflect-metadata';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { isAbsolute, join, resolve } from 'node:path';
import { isLoopbackHost } from './loopback.ts';
import { readOidcProviders, type OidcProvider } from './oidc-providers.ts';

const toWholeNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
/** Names of networks, or addresses with or without the length of their network. */
const TRUSTED = /^((loopback|linklocal|uniquelocal|[\da-f:.]+(\/\d{1,3})?)(,\s*|$))+$/i;
/** Addresses of mail, with commas. */
const ADDRESSES = /^[^\s,@]+@[^\s,@]+(,\s*[^\s,@]+@[^\s,@]+){0,19}$/;
const toFlag = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** 보내는 사람 that nobody can answer to: no mail server takes it. */
export const DEFAULT_MAIL_FROM = '제조AI 지원사업 포털 <no-reply@portal.invalid>';

/** Settings of the portal, read once from the environment at start. */
export class Environment {
  @IsIn(['development', 'test', 'production'])
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  @Transform(toWholeNumber)
  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT = 3000;

  @IsString()
  @MinLength(1)
  HOST = '127.0.0.1';

  /** Address of the database as its owner: migrations and roles. Absent: the application's own address must be given. */
  @IsOptional()
  @IsString()
  DATABASE_URL?: string;

  /** Address of the database as the application's own role; derived from DATABASE_URL when absent. */
  @IsOptional()
  @IsString()
  APP_DATABASE_URL?: string;

  @Transform(toWholeNumber)
  @IsInt()
  @Min(2)
  @Max(200)
  DATABASE_POOL = 16;

  /** The statements of hot paths are prepared once a connection; off behind a pooler that hands connections on. */
  @Transform(toFlag)
  @IsBoolean()
  DATABASE_NAMED_STATEMENTS = true;

  @IsString()
  PORTAL_DATA_DIR = '.data';

  @Transform(toFlag)
  @IsBoolean()
  PORTAL_SAMPLE_DATA = false;

  /** How much of the sample season is played beside the sample accounts: 300 companies, one of each kind, or none. */
  @IsIn(['full', 'small', 'off'])
  PORTAL_SAMPLE_SEASON: 'full' | 'small' | 'off' = 'full';

  /** Whether staff sign in with a second factor; `off` only beside sample data, whose passwords everybody knows anyway. */
  @IsOptional()
  @IsIn(['on', 'off'])
  PORTAL_STAFF_SECOND_FACTOR?: 'on' | 'off';

  @IsIn(['inline', 'off'])
  PORTAL_WORKER: 'inline' | 'off' = 'inline';

  /** Public address of the portal as people type it; links in mails start with it. */
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  PORTAL_ORIGIN?: string;

  /** Whose `X-Forwarded-…` is believed: addresses and networks, with commas; `loopback`, `uniquelocal` are names of some. */
  @Matches(TRUSTED)
  PORTAL_TRUSTED_PROXIES = 'loopback';

  @IsOptional()
  @IsString()
  SMTP_URL?: string;

  @IsString()
  MAIL_FROM = DEFAULT_MAIL_FROM;

  @IsOptional()
  @IsString()
  S3_ENDPOINT?: string;

  @IsString()
  S3_BUCKET = 'portal-files';

  @IsString()
  S3_REGION = 'us-east-1';

  @IsOptional()
  @IsString()
  S3_ACCESS_KEY_ID?: string;

  @IsOptional()
  @IsString()
  S3_SECRET_ACCESS_KEY?: string;

  @IsOptional()
  @IsString()
  CLAMAV_HOST?: string;

  @Transform(toWholeNumber)
  @IsInt()
  @Min(1)
  @Max(65_535)
  CLAMAV_PORT = 3310;

  /** 지표 열람 암호: who brings it may read `GET /metrics` from another machine; without one only this machine may. */
  @IsOptional()
  @IsString()
  @MinLength(24)
  PORTAL_METRICS_TOKEN?: string;

  /** 기준점 수신자: who gets the hash of the day's checkpoint by mail and keeps it; addresses with commas. */
  @IsOptional()
  @Matches(ADDRESSES)
  PORTAL_ANCHOR_MAILS?: string;

  /** 시점확인: address of a time-stamp authority (RFC 3161) that sees the hash of the day's checkpoint. */
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  PORTAL_TSA_URL?: string;

  /** 보관 기간: so many years after its last step a filed case is kept whole. */
  @Transform(toWholeNumber)
  @IsInt()
  @Min(1)
  @Max(50)
  PORTAL_KEEP_YEARS = 5;

  /** 로그 수준: from which weight on a line is written. */
  @IsOptional()
  @IsIn(['debug', 'info', 'warn', 'error'])
  PORTAL_LOG_LEVEL?: 'debug' | 'info' | 'warn' | 'error';

  /** 로그인 제공 기관, of the settings `OIDC_<NAME>_…`. */
  oidcProviders: readonly OidcProvider[] = [];

  get isProduction(): boolean {
    return this.NODE_ENV === 'production';
  }

  /** Each request is a line in production; elsewhere only what went wrong is. */
  get logLevel(): 'debug' | 'info' | 'warn' | 'error' {
    return this.PORTAL_LOG_LEVEL ?? (this.isProduction ? 'info' : 'warn');
  }

  get dataDirectory(): string {
    return isAbsolute(this.PORTAL_DATA_DIR) ? this.PORTAL_DATA_DIR : resolve(this.PORTAL_DATA_DIR);
  }

  /** Where files lie while they are received or written; what stays behind is swept away. */
  get spoolDirectory(): string {
    return join(this.dataDirectory, 'uploads');
  }

  get origin(): string {
    return (
      this.PORTAL_ORIGIN ?? `http://${this.HOST.includes(':') ? `[${this.HOST}]` : this.HOST}:${this.PORT}`
    );
  }

  get anchorAddresses(): string[] {
    return (this.PORTAL_ANCHOR_MAILS ?? '').split(',').flatMap((one) => one.trim() || []);
  }

  get asksStaffForSecondFactor(): boolean {
    return (this.PORTAL_STAFF_SECOND_FACTOR ?? (this.PORTAL_SAMPLE_DATA ? 'off' : 'on')) === 'on';
  }

  /** Cookies are `Secure` everywhere but on this machine itself. */
  get isLoopback(): boolean {
    return isLoopbackHost(new URL(this.origin).hostname);
  }

  /** Whether others than those at this machine may come: then nothing that everybody knows the password of. */
  get isPublic(): boolean {
    return !isLoopbackHost(this.HOST) || !this.isLoopback;
  }
}

const NOT_WITHOUT_SAMPLES =
  'PORTAL_STAFF_SECOND_FACTOR=off goes with PORTAL_SAMPLE_DATA=true alone: staff of a real portal sign in with a second factor';

/**
 * Reads and checks the settings. Refuses with the names of the bad variables, never their values;
 * refuses sample data in production and where others than this machine may come, and a start without any database address.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const known = Object.keys(new Environment());
  const optional = ['DATABASE_URL', 'APP_DATABASE_URL', 'PORTAL_ORIGIN', 'SMTP_URL', 'CLAMAV_HOST'];
  const ofSamples = ['PORTAL_STAFF_SECOND_FACTOR'];
  const s3 = ['S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'];
  const run = ['PORTAL_METRICS_TOKEN', 'PORTAL_LOG_LEVEL', 'PORTAL_ANCHOR_MAILS', 'PORTAL_TSA_URL'];
  const given = Object.fromEntries(
    [...known, ...optional, ...ofSamples, ...s3, ...run].flatMap((name) => {
      const value = variables[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const environment = plainToInstance(Environment, given, { exposeDefaultValues: true });
  const bad = validateSync(environment).map((error) => error.property);
  const isAsked = environment.PORTAL_SAMPLE_DATA && bad.length === 0;
  if (isAsked && (environment.NODE_ENV === 'production' || environment.isPublic))
    bad.push('PORTAL_SAMPLE_DATA');
  if (environment.DATABASE_URL === undefined && environment.APP_DATABASE_URL === undefined) {
    bad.push('DATABASE_URL');
  }
  const oidc = readOidcProviders(variables);
  bad.push(...oidc.bad);
  if (bad.length > 0) throw new Error(`Bad environment variables: ${[...new Set(bad)].join(', ')}`);
  environment.oidcProviders = oidc.providers;
  requireSecondFactor(environment);
  return environment;
}

function requireSecondFactor({ PORTAL_SAMPLE_DATA, asksStaffForSecondFactor }: Environment): void {
  if (!PORTAL_SAMPLE_DATA && !asksStaffForSecondFactor) throw new Error(NOT_WITHOUT_SAMPLES);
}
