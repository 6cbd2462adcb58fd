import { say } from '../screen.mjs';
import { choosePlace } from './place.mjs';
import { startServer } from './server.mjs';

/** The portal's own PostgreSQL in its data folder, for as long as the launcher runs; gives the address of its owner. */
export async function startEmbeddedServer(dataDirectory, { signal, atEnd, fail }) {
  const place = choosePlace(dataDirectory);
  say('내장 PostgreSQL을 시작합니다');
  const server = await startServer(place, { signal });
  atEnd(() => server.stop(1500));
  server.ended.then(() => fail('내장 PostgreSQL이 예기치 않게 끝났습니다'));
  return server.url;
}
