import { TextDecoder, TextEncoder } from 'node:util';

/** As much of a request as the router makes of each address. */
class Request {
  readonly method = 'GET';
  readonly signal: AbortSignal | undefined;
  constructor(
    readonly url: URL,
    { signal }: { signal?: AbortSignal } = {},
  ) {
    this.signal = signal;
  }
}

/** What browsers have and jsdom has not: text coding and requests (react-router needs them) and native dialogs. */
Object.assign(globalThis, { TextDecoder, TextEncoder, Request });

HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
HTMLElement.prototype.scrollIntoView ??= function scrollIntoView() {
  // There is no layout to scroll.
};
