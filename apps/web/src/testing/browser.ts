import { TextDecoder, TextEncoder } from 'node:util';

/** What browsers have and jsdom has not: text coding (react-router needs it) and native dialogs. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
HTMLElement.prototype.scrollIntoView ??= function scrollIntoView() {
  // There is no layout to scroll.
};
