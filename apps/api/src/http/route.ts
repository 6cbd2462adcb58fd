import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  ParseUUIDPipe,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  UseInterceptors,
  type ExecutionContext,
  type StreamableFile,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { AnswerOf } from '@subsidy/contract';
import { addressOf, type FileContent, type Route as Description } from '@subsidy/contract/routes';
import type { FastifyRequest } from 'fastify';
import { BODY_BYTES } from './body-limits.ts';
import { RequestCounter } from './limit-per-address.ts';
import type { SentPacked } from './packed-json.ts';
import { DESCRIPTION, descriptionOf } from './description.ts';
import { validated } from './validation.ts';

/** What a handler gives back for the answer that its description states. */
type Handled<Body> = (Body extends FileContent ? StreamableFile : Body) | SentPacked;

/** The handler of a described route: method, path, guard, limits and status are those of the description; the answer has to be its own. */
export const Route =
  <Of extends Description>(description: Of) =>
  <Given extends unknown[], Result extends Handled<AnswerOf<Of>> | Promise<Handled<AnswerOf<Of>>>>(
    target: object,
    key: string,
    handler: TypedPropertyDescriptor<(...given: Given) => Result>,
  ): void => {
    const { method, path } = addressOf(description);
    const decorate = applyDecorators(
      RequestMapping({
        method: RequestMethod[method],
        path: path
          .replace(description.outside === true ? '/' : '/api/v1/', '')
          .replaceAll(/\{(\w+)\}/g, ':$1'),
      }),
      HttpCode(description.answer.status),
      SetMetadata(DESCRIPTION, description),
      RouteConfig({ bodyBytes: BODY_BYTES[description.weight ?? 'usual'] }),
      ...(description.perAddress === undefined ? [] : [UseInterceptors(RequestCounter)]),
    );
    decorate(target, key, handler);
  };

const uuid = new ParseUUIDPipe();

/** What was sent, checked against the description: parts of the path, query and body; `InputOf` is its type. */
export const Input = createParamDecorator(async (_: unknown, context: ExecutionContext) => {
  const description = descriptionOf(context);
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const params = { ...(request.params as Record<string, string>) };
  for (const part of addressOf(description).parts) {
    const isWord = description.words?.includes(part) === true;
    if (!isWord) await uuid.transform(params[part] ?? '', { type: 'param', data: part });
  }
  return {
    params,
    query: description.query && (await validated('query', description.query, request.query)),
    body: description.body && (await validated('body', description.body, request.body)),
  };
});
