import { resolve } from 'node:path';
import { projectRoot } from './project.mjs';
import { StartRefused } from './screen.mjs';

/**
 * The settings that decide what is started; the API reads and checks all the others itself.
 * @param {NodeJS.ProcessEnv} environment
 */
export function readSettings(environment = process.env) {
  const isEmbedded = !environment['DATABASE_URL'];
  const isProduction = environment['NODE_ENV'] === 'production';
  const sampleData = environment['PORTAL_SAMPLE_DATA'] || String(isEmbedded && !isProduction);
  if (isProduction && sampleData === 'true') {
    throw new StartRefused(
      '운영 환경(NODE_ENV=production)에는 예시 자료를 넣을 수 없습니다. PORTAL_SAMPLE_DATA=false로 실행하거나 NODE_ENV를 빼 주십시오.',
    );
  }
  return {
    isEmbedded,
    sampleData,
    port: Number(environment['PORT'] || 3000),
    host: environment['HOST'] || '127.0.0.1',
    dataDirectory: resolve(projectRoot, environment['PORTAL_DATA_DIR'] || '.data'),
  };
}

/** The variables of an API process with these settings and this database. */
export const portalEnvironment = (settings, databaseUrl) => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  HOST: settings.host,
  PORT: String(settings.port),
  PORTAL_DATA_DIR: settings.dataDirectory,
  PORTAL_SAMPLE_DATA: settings.sampleData,
});
