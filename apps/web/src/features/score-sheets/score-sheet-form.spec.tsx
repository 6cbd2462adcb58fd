import { jest } from '@jest/globals';
import type { SavedScoreItem, SaveScoresBody, ScoreSheetView } from '@subsidy/contract';
import { PUBLISHED_NOTICES, rubricOf } from '@subsidy/rules';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ScoreSheetForm } from './score-sheet-form.tsx';
import { useScoreAutosave } from './use-score-autosave.ts';

const notice = PUBLISHED_NOTICES[0];
if (notice === undefined) throw new Error('no notice');
const rubric = rubricOf(notice.terms).slice(0, 2);
const [first] = rubric;
if (first === undefined) throw new Error('no criterion');

const SHEET: ScoreSheetView = {
  id: 'assignment-1',
  applicationId: 'application-1',
  status: 'declared',
  companyName: '한빛정밀',
  supplierName: null,
  noticeTitle: '공고',
  sample: true,
  assignedAt: '2026-11-20T10:00:00+09:00',
  scored: 0,
  criteria: rubric.length,
  rubric: [...rubric],
  items: [],
  total: 0,
  conflict: null,
  completedAt: null,
};

const sent: { method: string; path: string; body: unknown }[] = [];
let offline = false;
/** What another window has saved meanwhile; whatever comes from an older version is refused. */
let standing: SavedScoreItem | null = null;

/** The server's part: what was sent stands, completion locks. */
function answer(path: string, body: unknown): unknown {
  if (path.endsWith('/completion')) return { ...SHEET, status: 'completed' };
  const { items } = body as SaveScoresBody;
  const known = sent
    .filter(({ path: earlier }) => earlier.endsWith('/scores'))
    .flatMap((request) => (request.body as SaveScoresBody).items);
  const byCriterion = new Map([...known, ...items].map((item) => [item.criterion, item]));
  return { items: [...byCriterion.values()], total: 0, savedAt: '2026-11-21T14:03:21+09:00' };
}

const conflictWith = (stands: SavedScoreItem | null) => ({
  type: 'conflict',
  title: '다른 사람이 먼저 바꾸었습니다',
  detail: '두 값을 비교해 골라 주세요.',
  conflicts: [{ field: 'items[0]', currentVersion: stands?.version, currentValue: stands }],
});

beforeEach(() => {
  sent.length = 0;
  offline = false;
  standing = null;
  globalThis.fetch = jest.fn<typeof fetch>().mockImplementation((input, init) => {
    if (offline) return Promise.reject(new TypeError('offline'));
    const path = String(input);
    const body: unknown = init?.body === undefined ? undefined : JSON.parse(String(init.body));
    const sentItem = (body as Partial<SaveScoresBody> | undefined)?.items?.[0];
    const isStale = standing !== null && sentItem?.baseVersion !== standing.version;
    const text = JSON.stringify(isStale ? conflictWith(standing) : answer(path, body));
    sent.push({ method: init?.method ?? 'GET', path, body });
    return Promise.resolve({
      ok: !isStale,
      status: isStale ? 409 : 200,
      headers: new Headers(),
      text: () => Promise.resolve(text),
    } as Response);
  });
});

function Sheet() {
  const writing = useScoreAutosave(SHEET);
  return (
    <ScoreSheetForm
      sheet={SHEET}
      writing={writing}
      titleOf={(section) => section}
      hasSection={() => true}
      onPlace={() => undefined}
      renderSection={() => null}
    />
  );
}

function open() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Sheet />
    </QueryClientProvider>,
  );
}

const criterion = (index: number) => within(screen.getByRole('region', { name: rubric[index]?.label ?? '' }));
const points = (index: number): HTMLElement => criterion(index).getByLabelText(/점수/);
const reason = (index: number): HTMLElement => criterion(index).getByLabelText('근거');

describe('score sheet', () => {
  it('saves points by themselves before their reason is written, and shows the running total before', async () => {
    open();
    await userEvent.type(points(0), '4.5');
    expect(screen.getByText('4.5')).toBeInTheDocument();
    expect(sent).toEqual([]);
    await screen.findByText('저장됨 14:03:21', {}, { timeout: 3000 });
    const item = { criterion: rubric[0]?.criterion, points: 4.5 };
    expect(sent).toEqual([
      {
        method: 'PUT',
        path: '/api/v1/assignments/assignment-1/scores',
        body: { items: [{ ...item, justification: '', baseVersion: 0 }] },
      },
    ]);
    expect(screen.getByText('근거를 적어야 하는 지표 1개')).toBeVisible();
    expect(reason(0)).toBeValid();
    await userEvent.type(reason(0), '매출이 늘었습니다.');
    await waitFor(() => expect(sent).toHaveLength(2), { timeout: 3000 });
    expect((sent.at(-1)?.body as SaveScoresBody).items).toMatchObject([
      { ...item, justification: '매출이 늘었습니다.' },
    ]);
    expect(screen.queryByText(/근거를 적어야 하는/)).toBeNull();
  });

  it('asks for the reason at the item only when the sheet is to be completed', async () => {
    open();
    for (const index of [0, 1]) await userEvent.type(points(index), '4');
    await userEvent.type(reason(1), '근거');
    await userEvent.tab();
    expect(reason(0)).toBeValid();
    await userEvent.click(screen.getByRole('button', { name: '평가 마치기' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(1);
    expect(reason(0)).toBeInvalid();
    expect(criterion(0).getByText(/근거가 있어야 평가를 마칠 수 있습니다/)).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says that a reason without points is not saved yet', async () => {
    open();
    await userEvent.type(reason(0), '근거만 있음');
    await userEvent.tab();
    expect(screen.getByText('점수를 바르게 넣어야 저장되는 지표 1개')).toBeVisible();
    expect(points(0)).toBeInvalid();
    expect(criterion(0).queryByText('저장됨')).toBeNull();
  });

  it.each([
    ['내가 쓴 값으로 바꾸기', '2', 2],
    ['먼저 저장된 값 쓰기', '5', 1],
  ])('a score of another window is not written over unseen: %s', async (choice, shown, requests) => {
    standing = { criterion: first.criterion, points: 5, justification: '다른 창의 근거', version: 3 };
    open();
    await userEvent.type(points(0), '2');
    await userEvent.type(reason(0), '내 근거');
    const note = await screen.findByRole('button', { name: choice }, { timeout: 3000 });
    expect(screen.getByText(/5점\s+다른 창의 근거/)).toBeVisible();
    expect(points(0)).toHaveValue('2');
    await userEvent.click(note);
    expect(points(0)).toHaveValue(shown);
    await waitFor(() => expect(sent).toHaveLength(requests), { timeout: 3000 });
    expect((sent.at(-1)?.body as SaveScoresBody).items[0]).toMatchObject({
      points: 2,
      baseVersion: requests === 2 ? 3 : 0,
    });
    expect(screen.queryByRole('button', { name: choice })).toBeNull();
  });

  it('does not send points above the limit and says the limit', async () => {
    open();
    await userEvent.type(points(0), '99');
    await userEvent.type(reason(0), '근거');
    await userEvent.tab();
    expect(points(0)).toBeInvalid();
    expect(screen.getByText(/0점부터 5점까지/)).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('keeps what could not be sent and sends it when the connection is back', async () => {
    open();
    offline = true;
    await userEvent.type(points(0), '3');
    await userEvent.type(reason(0), '근거');
    await screen.findByText(/오프라인 – 1개 변경 보관 중/, {}, { timeout: 3000 });
    offline = false;
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    await screen.findByText('저장됨 14:03:21');
    expect(sent).toHaveLength(1);
  });

  it('names what is missing instead of completing', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: '평가 마치기' }));
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(within(summary).getAllByRole('link')).toHaveLength(4);
    await userEvent.click(within(summary).getAllByRole('link')[0] ?? summary);
    expect(points(0)).toHaveFocus();
  });

  it('asks with the total before it locks the sheet', async () => {
    open();
    for (const index of [0, 1]) {
      await userEvent.type(points(index), '4');
      await userEvent.type(reason(index), '근거');
    }
    await userEvent.click(screen.getByRole('button', { name: '평가 마치기' }));
    const dialog = await screen.findByRole('dialog', { name: '8점으로 평가를 마칠까요?' });
    expect(dialog).toHaveTextContent('더 이상 고칠 수 없고');
    await userEvent.click(within(dialog).getByRole('button', { name: '평가 마치기' }));
    await waitFor(() => expect(sent.at(-1)?.path).toBe('/api/v1/assignments/assignment-1/completion'));
  });
});
