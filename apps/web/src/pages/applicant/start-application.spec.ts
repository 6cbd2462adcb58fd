import type { FieldValues } from '@subsidy/rules';
import { anApplication, aUser, someForm } from '../../testing/an-application.ts';
import { serve } from '../../testing/show-page.tsx';
import { formerOf } from '../../features/applications/former-application.tsx';
import { startApplication } from './start-application.ts';

const FORMER = anApplication({ id: 'former', status: 'withdrawn' });

interface Place {
  regionCode: string | null;
  city: string | null;
}

function start(
  former: typeof FORMER | null,
  answers: FieldValues = {},
  profile: Place = { regionCode: 'jeonbuk', city: '익산시' },
) {
  const requests = serve(({ method, path }) => {
    if (path === '/applications') return { body: anApplication({ id: 'new', fields: {}, versions: {} }) };
    if (path === '/applications/former') return { body: FORMER };
    if (path === '/company') return { body: { ...FORMER.company, name: '새이름정밀', ...profile } };
    return { body: method === 'GET' ? someForm() : { saved: {}, conflicts: [] } };
  });
  const started = startApplication({ id: FORMER.noticeId }, 'ai-factory', aUser(), answers, former);
  return { started, requests };
}

it('carries the answers of the form over, never those of the plan, and changes nothing of the former one', async () => {
  const { started, requests } = start(FORMER);
  const { id, carried } = await started;
  expect(id).toBe('new');
  const writes = requests.filter(({ method }) => method !== 'GET');
  expect(writes.map(({ path }) => path)).toEqual(['/applications', '/applications/new']);
  const { changes } = writes[1]?.body as { changes: { field: string; value: unknown }[] };
  const valueOf = (field: string) => changes.find((one) => one.field === field)?.value;
  expect(valueOf('project.title')).toBe(FORMER.fields['project.title']);
  expect(valueOf('company.name')).toBe('새이름정밀');
  expect(changes.filter(({ field }) => field.startsWith('plan.'))).toEqual([]);
  expect(carried).toBeGreaterThan(20);
});

it('carries nothing that was not asked for', async () => {
  const { started, requests } = start(null);
  expect((await started).carried).toBe(0);
  expect(requests.map(({ path }) => path)).not.toContain('/applications/former');
});

const CHECKED = { 'company.regionCode': 'gyeongbuk' };
it.each<[string, FieldValues, Place, typeof FORMER | null, unknown[]]>([
  ['the registered one', {}, { regionCode: 'jeonbuk', city: '익산시' }, null, ['jeonbuk', '익산시']],
  [
    'that of the check whole',
    CHECKED,
    { regionCode: 'jeonbuk', city: '익산시' },
    null,
    ['gyeongbuk', undefined],
  ],
  ['that of the former one', {}, { regionCode: null, city: null }, FORMER, ['gyeonggi', '안산시']],
  ['none', {}, { regionCode: null, city: null }, null, [undefined, undefined]],
])('begins with one place: %s', async (_which, answers, profile, former, expected) => {
  const { started, requests } = start(former, answers, profile);
  await started;
  const { changes } = requests.at(-1)?.body as { changes: { field: string; value: unknown }[] };
  const valueOf = (field: string) => changes.find((one) => one.field === field)?.value;
  expect([valueOf('company.regionCode'), valueOf('company.city')]).toEqual(expected);
});

it('offers the newest withdrawn or unfinished one of the same program and type', () => {
  const asked = { program: 'manufacturing-ai', type: 'ai-factory' } as const;
  const older = anApplication({ id: 'older', status: 'draft', updatedAt: '2026-01-01T10:00:00+09:00' });
  expect(formerOf([older, FORMER], asked)?.id).toBe('former');
  expect(formerOf([older], asked)?.id).toBe('older');
  expect(formerOf([anApplication({ status: 'submitted' })], asked)).toBeNull();
  expect(formerOf([anApplication({ status: 'withdrawn', type: 'data-collection' })], asked)).toBeNull();
});
