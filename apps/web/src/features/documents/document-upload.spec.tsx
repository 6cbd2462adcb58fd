import type { FormDocument } from '@subsidy/rules';
import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setServerNow } from '../../api/now.ts';
import { someForm } from '../../testing/an-application.ts';
import { unsavedPartsNow } from '../../ui/leave-guard.tsx';
import { DocumentUpload } from './document-upload.tsx';

const aged = someForm().documents.find(({ maxAgeDays }) => maxAgeDays !== null);
if (aged === undefined) throw new Error('no document with an age');
const DOCUMENT: FormDocument = { ...aged, formats: ['pdf'], maxBytes: 1_024 };
const PDF = new File(['x'], '증명.pdf');

/** The request of the browser that reports how much has gone. */
class FakeRequest {
  static all: FakeRequest[] = [];
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  status = 0;
  responseText = '';
  address = '';
  form: FormData | null = null;
  onload?: () => void;
  onloadend?: () => void;
  constructor() {
    FakeRequest.all.push(this);
  }
  open = (_method: string, address: string): void => void (this.address = address);
  setRequestHeader = (): void => undefined;
  getResponseHeader = (): null => null;
  send = (form: FormData): void => void (this.form = form);
  answer(status: number, body: unknown): void {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
    this.onloadend?.();
  }
}

const real = globalThis.XMLHttpRequest;
const onDone = jest.fn();
beforeEach(() => {
  FakeRequest.all = [];
  onDone.mockClear();
  globalThis.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest;
  setServerNow('2026-11-24T12:00:00+09:00');
});
afterEach(() => {
  globalThis.XMLHttpRequest = real;
});

function open(document = DOCUMENT) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DocumentUpload applicationId="one" document={document} onDone={onDone} />
    </QueryClientProvider>,
  );
  return {
    choose: (file: File) =>
      userEvent.upload(screen.getByLabelText(`${document.label} 파일`), file, { applyAccept: false }),
    issued: (day: string) => fireEvent.change(screen.getByLabelText('발급일'), { target: { value: day } }),
    send: () => userEvent.click(screen.getByRole('button', { name: /올리/ })),
  };
}
const alerts = (): string => document.body.textContent;

describe('a document on its way', () => {
  it('goes with its day of issue, shows how much has gone, and is done when the server has it', async () => {
    const page = open();
    await page.choose(PDF);
    expect(unsavedPartsNow()).toHaveLength(1);
    page.issued('2026-11-20');
    await page.send();
    const [request] = FakeRequest.all;
    expect(request?.address).toBe('/api/v1/applications/one/documents');
    expect(['documentType', 'issuedOn'].map((name) => request?.form?.get(name))).toEqual([
      DOCUMENT.documentType,
      '2026-11-20',
    ]);
    expect((request?.form?.get('file') as File).name).toBe('증명.pdf');
    act(() => request?.upload.onprogress?.({ loaded: 1, total: 4 }));
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.25');
    await act(async () => {
      request?.answer(201, { id: 'd1' });
      await Promise.resolve();
    });
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
  });

  it.each([
    ['no file is chosen', null, '2026-11-20', '올릴 파일을 골라 주세요.'],
    ['the format is another', new File(['x'], '증명.hwp'), '2026-11-20', '.hwp 파일은 올릴 수 없습니다'],
    ['the file is empty', new File([], '증명.pdf'), '2026-11-20', '파일이 비어 있습니다'],
    ['there is no day of issue', PDF, '', '발급일'],
    ['the day is to come', PDF, '2026-11-25', '발급일'],
  ] as const)('is not sent while %s, and says why', async (_case, file, day, words) => {
    const page = open();
    if (file !== null) await page.choose(file);
    if (day !== '') page.issued(day);
    await page.send();
    expect(FakeRequest.all).toEqual([]);
    expect(alerts()).toContain(words);
  });

  it('stays chosen when the server refuses it, with the reason', async () => {
    const page = open({ ...DOCUMENT, maxAgeDays: null });
    await page.choose(PDF);
    await page.send();
    await act(async () => {
      FakeRequest.all[0]?.answer(400, { type: 'x', title: '받지 않음', detail: '암호가 걸린 파일입니다.' });
      await Promise.resolve();
    });
    expect(await screen.findByText(/암호가 걸린 파일입니다/)).toBeVisible();
    expect(screen.getByText(/증명\.pdf/)).toBeVisible();
    expect(onDone).not.toHaveBeenCalled();
  });
});
