let isPressed = false;

if (typeof addEventListener === 'function') {
  addEventListener('pointerdown', () => (isPressed = true), true);
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (isPressed = false), true);
}

/**
 * Runs what leaving a field shows: at once, but while a button of the mouse is down only after the click. A sentence that came up in
 * between would move what is being clicked from under the pointer, and the click would be lost.
 */
export function afterPress(run: () => void): void {
  if (!isPressed) {
    run();
    return;
  }
  const stop = new AbortController();
  const end = (): void => {
    stop.abort();
    setTimeout(run);
  };
  for (const name of ['pointerup', 'pointercancel'])
    addEventListener(name, end, { capture: true, signal: stop.signal });
}
