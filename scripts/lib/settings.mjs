import { resolve } from 'node:path';
import { projectRoot } from './project.mjs';
import { StartRefused } from './screen.mjs';

/**
 * The settings that decide what is started; the API reads and checks all the others itself.
 * @param {NodeJS.ProcessEnv} environment
 */
export function readSettings(environment = process.env) {
  const isEmbedded = !environment['DATABASE_URL'];
  const host = environment['HOST'] || '127.0.0.1';
  return {
    isEmbedded,
    sampleData: sampleDataOf(environment, isEmbedded, host),
    port: Number(environment['PORT'] || 3000),
    host,
    dataDirectory: resolve(projectRoot, environment['PORTAL_DATA_DIR'] || '.data'),
  };
}

/** Sample data on this machine alone, and by itself only in the portal's own database. */
function sampleDataOf(environment, isEmbedded, host) {
  const isProduction = environment['NODE_ENV'] === 'production';
  const isPublic = !isLoopback(host) || !isLoopback(hostOf(environment['PORTAL_ORIGIN']) ?? host);
  const sampleData = environment['PORTAL_SAMPLE_DATA'] || String(isEmbedded && !isProduction && !isPublic);
  if (sampleData !== 'true') return sampleData;
  if (isProduction) {
    throw new StartRefused(
      '운영 환경(NODE_ENV=production)에는 예시 자료를 넣을 수 없습니다. PORTAL_SAMPLE_DATA=false로 실행하거나 NODE_ENV를 빼 주십시오.',
    );
  }
  if (isPublic) {
    throw new StartRefused(
      '예시 자료의 비밀번호는 누구나 알므로 이 컴퓨터에서만 쓸 수 있습니다. HOST와 PORTAL_ORIGIN을 빼거나 PORTAL_SAMPLE_DATA=false로 실행해 주십시오.',
    );
  }
  return sampleData;
}

/** Whether only this machine reaches the address; the API asks the same (apps/api/src/config/loopback.ts). */
const isLoopback = (host) => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host);

const hostOf = (address) => (address && URL.canParse(address) ? new URL(address).hostname : null);

/** The variables of an API process with these settings and this database. */
export const portalEnvironment = (settings, databaseUrl) => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  HOST: settings.host,
  PORT: String(settings.port),
  PORTAL_DATA_DIR: settings.dataDirectory,
  PORTAL_SAMPLE_DATA: settings.sampleData,
});
