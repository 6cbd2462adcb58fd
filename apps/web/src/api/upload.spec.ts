import { jest } from '@jest/globals';
import { OfflineProblem, SilentProblem, StrangeProblem } from './problem.ts';
import { upload } from './upload.ts';

/** A request that a test answers. */
class FakeRequest {
  static last: FakeRequest;
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  status = 0;
  responseText = '';
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  onloadend?: () => void;
  constructor() {
    FakeRequest.last = this;
  }
  open = (): void => undefined;
  setRequestHeader = (): void => undefined;
  getResponseHeader = (): null => null;
  send = (): void => undefined;
  abort(): void {
    this.onabort?.();
    this.onloadend?.();
  }
  answer(status: number, text: string): void {
    this.status = status;
    this.responseText = text;
    this.onload?.();
    this.onloadend?.();
  }
}

describe('the upload of a file', () => {
  const real = globalThis.XMLHttpRequest;
  beforeEach(() => {
    jest.useFakeTimers();
    globalThis.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest;
  });
  afterEach(() => {
    jest.useRealTimers();
    globalThis.XMLHttpRequest = real;
  });
  const send = (): Promise<unknown> =>
    upload('/x', new FormData(), () => undefined).catch((error: unknown) => error);

  it('takes as long as bytes flow, and is cut when nothing moves for a minute', async () => {
    const sent = send();
    for (let part = 1; part <= 5; part += 1) {
      jest.advanceTimersByTime(50_000);
      FakeRequest.last.upload.onprogress?.({ loaded: part, total: 10 });
    }
    jest.advanceTimersByTime(59_000);
    let isOver = false;
    void sent.then(() => (isOver = true));
    await Promise.resolve();
    expect(isOver).toBe(false);
    jest.advanceTimersByTime(2_000);
    expect(await sent).toBeInstanceOf(SilentProblem);
  });

  it('leaves nothing running behind an answer', async () => {
    const sent = send();
    FakeRequest.last.answer(201, '{"id":"1"}');
    expect(await sent).toEqual({ id: '1' });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('says that another than the portal answered', async () => {
    const sent = send();
    FakeRequest.last.answer(200, '<html>와이파이 로그인</html>');
    expect(await sent).toBeInstanceOf(StrangeProblem);
    expect(await sent).toBeInstanceOf(OfflineProblem);
  });
});
