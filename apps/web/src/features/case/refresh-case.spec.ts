import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { anApplication, someForm } from '../../testing/an-application.ts';
import { caseQuery } from './api/get-case.ts';
import { caseKeys } from './case-keys.ts';
import { adoptSaved, refreshCase, refreshEveryCase } from './refresh-case.ts';

const MINE = caseKeys.list({});
const COUNTS = caseKeys.count({ regionCode: null });

function loaded() {
  const client = new QueryClient();
  for (const id of ['one', 'two']) {
    client.setQueryData(caseKeys.view(id), anApplication({ id }));
    client.setQueryData(caseKeys.events(id), { pages: [], pageParams: [] });
    client.setQueryData(caseKeys.form(id), someForm());
  }
  client.setQueryData(MINE, { pages: [], pageParams: [] });
  client.setQueryData(COUNTS, {});
  client.setQueryData(['notices'], []);
  return client;
}

const stale = (client: QueryClient): unknown[] =>
  client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.isInvalidated)
    .map(({ queryKey }) => queryKey);

describe('after something was done to a case', () => {
  it('all of it is read again, and every list and count that it stands in; no other case, and no form', async () => {
    const client = loaded();
    await refreshCase(client, 'one');
    expect(stale(client)).toEqual([caseKeys.view('one'), caseKeys.events('one'), MINE, COUNTS]);
  });

  it('that touched many, all cases are read again', async () => {
    const client = loaded();
    await refreshEveryCase(client);
    const each = ['one', 'two'].flatMap((id) => [caseKeys.view(id), caseKeys.events(id)]);
    expect(stale(client)).toEqual([...each, MINE, COUNTS]);
  });
});

describe('what the server saved of a draft', () => {
  const sent = [
    { field: 'project.title', value: '새 과제명' },
    { field: 'company.name', value: '겹친 값' },
  ];

  it('stands in the case, what clashed does not, and the case is not read again', () => {
    const client = loaded();
    const before = client.getQueryData(caseQuery('one').queryKey);
    adoptSaved(client, 'one', sent, { saved: { 'project.title': 7 } });
    const after = client.getQueryData(caseQuery('one').queryKey);
    expect(after?.fields['project.title']).toBe('새 과제명');
    expect(after?.projectTitle).toBe('새 과제명');
    expect(after?.versions['project.title']).toBe(7);
    expect(after?.fields['company.name']).toBe(before?.fields['company.name']);
    expect(after?.versions['company.name']).toBe(before?.versions['company.name']);
    expect(client.getQueryData(caseQuery('two').queryKey)?.projectTitle).toBe('공구 마모 예측');
    expect(stale(client)).toEqual([MINE]);
  });

  it('asks for no list now, though one is on the page: it is read when somebody looks at it', () => {
    const client = loaded();
    let asked = 0;
    const observer = new QueryObserver(client, {
      queryKey: MINE,
      queryFn: () => Promise.resolve((asked += 1)),
      staleTime: Infinity,
    });
    const stop = observer.subscribe(() => undefined);
    adoptSaved(client, 'one', sent, { saved: { 'project.title': 7 } });
    stop();
    expect(asked).toBe(0);
  });

  it('makes no case of which nothing was read', () => {
    const client = new QueryClient();
    adoptSaved(client, 'gone', sent, { saved: { 'project.title': 7 } });
    expect(client.getQueryData(caseKeys.view('gone'))).toBeUndefined();
  });
});
