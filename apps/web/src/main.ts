// First of all, so that what a component says of itself comes after what every component has.
import './fonts/pretendard-gov.css';
import './ui/styles/index.css';

/** Fetches what a page needs beside each other, not one after the other as each names the next. */
function fetchEarly(scripts: readonly string[]): void {
  for (const href of scripts) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', href, crossOrigin: '' });
    document.head.append(link);
  }
}

/** A page that came drawn is shown before anything else is fetched: on a slow line its scripts would only hold it up. */
const shown = (): Promise<void> =>
  document.visibilityState === 'hidden'
    ? Promise.resolve()
    : new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function start(): Promise<void> {
  const drawn = document.getElementById('drawn');
  if (drawn !== null) {
    // The server knew nothing of the fragment, so this is soon replaced: nothing that is typed or pressed may go with it.
    const root = document.getElementById('root');
    if (root !== null) root.inert = location.hash !== '';
    await shown();
    fetchEarly((drawn.dataset['scripts'] ?? '').split(' '));
  }
  const { startPortal } = await import('./start.tsx');
  await startPortal();
}

// Not awaited: a module that waits holds up every other that takes something from it.
void start();
