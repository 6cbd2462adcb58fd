import type { AccessView, InputOf, Page } from '@subsidy/contract';
import type { ACCESS_LOG } from '@subsidy/contract/routes';
import { csvLine } from '../http/csv.ts';

type Query = InputOf<typeof ACCESS_LOG>['query'];

const COLUMNS: readonly (keyof AccessView)[] = [
  ...(['at', 'lastAt', 'personId', 'personName', 'role', 'address', 'route', 'kind'] as const),
  ...(['applicationId', 'companyId', 'companyName', 'times', 'shown', 'reason'] as const),
];

/** 접속기록 as CSV, a page at a time; headings are the names of the API. */
export async function* accessLogFile(
  query: Query,
  read: (query: Query) => Promise<Page<AccessView>>,
): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(COLUMNS)}`;
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await read({
      ...query,
      limit: 500,
      ...(cursor === undefined ? {} : { cursor }),
    });
    yield items.map((item) => csvLine(COLUMNS.map((column) => item[column]))).join('');
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
}
