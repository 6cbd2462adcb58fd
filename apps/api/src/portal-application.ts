import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { addressOf, ROUTES } from '@subsidy/contract/routes';
import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { PortalRequest } from './accounts/access.ts';
import { SESSION_COOKIE } from './accounts/sessions.ts';
import { AppModule } from './app.module.ts';
import type { Environment } from './config/environment.ts';
import type { Clock } from './http/clock.ts';
import { limitBodies, BODY_BYTES } from './http/body-limits.ts';
import { controllersOf, requireDescribed } from './http/description.ts';
import { compressJson } from './http/compress-json.ts';
import { readJsonBodies } from './http/json-body.ts';
import { logRequests } from './http/log-requests.ts';
import { refusalProblem } from './http/refusal.filter.ts';
import { Refusal, wrongAddress } from './http/refusal.ts';
import { requestWords } from './http/refusals/requests.ts';
import { REQUEST_ID, requestIdsOf } from './http/request-ids.ts';
import { isCrossSite } from './http/same-origin.ts';
import { firstPagesOf } from './http/first-pages.ts';
import { serveWeb } from './http/serve-web.ts';
import { createLog, type Log } from './logs/log.ts';
import { NestLog } from './logs/nest-log.ts';
import { PortalMetrics } from './operations/portal-metrics.ts';
import { serveMetrics } from './operations/serve-metrics.ts';
import { serveOpenapi } from './openapi/openapi-document.ts';

const MEGABYTE = 1_048_576;

/** Routes that do not stand below `/api/v1`. */
const OUTSIDE = ROUTES.filter(({ outside }) => outside === true).map((route) =>
  addressOf(route).path.slice(1),
);

/** A file of 50 MB over a slow line; who takes longer to send a request is cut off. */
const LONGEST_REQUEST_MS = 900_000;

/** Builds the portal: API under /api, the web application beside it, nothing listening yet. */
export async function createPortal(
  environment: Environment,
  clock: Clock,
  log: Log = createLog(environment),
): Promise<NestFastifyApplication> {
  const adapter = adapterOf(environment, log);
  const portal = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(environment, clock),
    adapter,
    { logger: new NestLog(log), abortOnError: false, bodyParser: false },
  );
  requireDescribed(controllersOf(portal), ROUTES);
  limitBodies(adapter.getInstance());
  readJsonBodies(adapter.getInstance());
  portal.setGlobalPrefix('api/v1', { exclude: OUTSIDE });
  await portal.register(fastifyCookie);
  await portal.register(fastifyMultipart, { limits: { files: 1, fileSize: 50 * MEGABYTE + 1, fields: 10 } });
  await portal.register(fastifyHelmet, { contentSecurityPolicy: contentSecurityPolicy(environment) });
  const server = adapter.getInstance();
  logRequests(server);
  receiveRequests(server, clock);
  compressJson(server);
  serveMetrics(server, portal.get(PortalMetrics, { strict: false }), environment);
  serveOpenapi(server);
  await serveWeb(
    server,
    await firstPagesOf(server, { clock, origin: environment.origin, sessionCookie: SESSION_COOKIE }),
  );
  portal.enableShutdownHooks([]);
  return portal;
}

/** The server beneath: what it takes, whom it believes, and that it says nothing of a request by itself. */
const adapterOf = (environment: Environment, log: Log): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: BODY_BYTES.usual,
    requestTimeout: LONGEST_REQUEST_MS,
    forceCloseConnections: 'idle',
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      refuse(request, reply, wrongAddress());
    },
    trustProxy: environment.PORTAL_TRUSTED_PROXIES,
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdsOf(environment.PORTAL_TRUSTED_PROXIES),
  });

/** Notes when a request came, and refuses what no route is to see. */
function receiveRequests(server: FastifyInstance, clock: Clock): void {
  server.decorateRequest('receivedAt');
  server.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    (request as PortalRequest).receivedAt = clock.now();
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    if (!isText(request.url)) return refuse(request, reply, wrongAddress());
    if (isCrossSite(request)) return refuse(request, reply, crossSite());
    done();
  });
}

const crossSite = (): Refusal => new Refusal('cross-site', { detail: requestWords.crossSite });

/** Answers a request that comes to no route. An address that cannot be read (`/%`) is refused before any route is looked for. */
function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): void {
  const problem = { ...refusalProblem(refusal), reference: request.id };
  void reply
    .status(refusal.status)
    .header(REQUEST_ID, request.id)
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

/** Whether the path of an address can be read: whole characters of UTF-8. */
function isText(address: string): boolean {
  try {
    decodeURIComponent(address.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/** Everything from this origin only; no inline script or style. */
function contentSecurityPolicy(environment: Environment) {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      ...(environment.isLoopback ? {} : { upgradeInsecureRequests: [] }),
    },
  };
}
