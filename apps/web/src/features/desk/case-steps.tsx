import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { keptInBrowser } from '../../api/kept.ts';
import { ko } from '../../i18n/ko.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { addressIn, type QueuePlace } from './use-queue.ts';
import './case-steps.css';

const STORAGE_KEY = 'desk-keys';
/** With the Korean letters of the same keys. */
const NEXT_KEYS: readonly string[] = ['n', 'ㅜ'];
const PREVIOUS_KEYS: readonly string[] = ['p', 'ㅔ'];
const TYPING = 'input, textarea, select, [contenteditable="true"], dialog[open]';

/** Whether single keys act; whoever dictates or uses such keys otherwise can turn them off (WCAG 2.1.4). */
function useKeysOn(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => keptInBrowser.read(STORAGE_KEY) !== 'off');
  return [
    on,
    (next) => {
      keptInBrowser.keep(STORAGE_KEY, next ? 'on' : 'off');
      setOn(next);
    },
  ];
}

/** True where a pressed key is meant for a field or a dialog. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  if (document.querySelector('dialog[open]') !== null) return true;
  return event.target instanceof Element && event.target.closest(TYPING) !== null;
}

/** 이전 건 · 다음 건 of the list that this case was opened from, by link or by the keys p and n. */
export function CaseSteps({ queue, list }: { queue: QueuePlace; list: string }) {
  const [keysOn, setKeysOn] = useKeysOn();
  const navigate = useNavigate();
  const previous = queue.previous === null ? null : addressIn(queue, queue.previous);
  const next = queue.next === null ? null : addressIn(queue, queue.next);
  useEffect(() => {
    if (!keysOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const to = NEXT_KEYS.includes(event.key) ? next : PREVIOUS_KEYS.includes(event.key) ? previous : null;
      if (to !== null) void navigate(to);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keysOn, next, previous, navigate]);
  return (
    <nav className="case-steps" aria-label="목록에서 앞뒤 건">
      <LinkButton look="secondary" size="small" to={`${list}${queue.search}`}>
        목록
      </LinkButton>
      <StepLink to={previous} label="이전 건" hotkey={keysOn ? 'p' : null} />
      <StepLink to={next} label="다음 건" hotkey={keysOn ? 'n' : null} />
      {queue.position !== null && (
        <span className="muted small number">
          {queue.position} / {queue.count}
          {queue.more !== null && '+'}
        </span>
      )}
      {queue.more !== null && <More more={queue.more} />}
      <label className="choice case-keys with-keyboard">
        <input
          type="checkbox"
          className="choice-input"
          checked={keysOn}
          onChange={(event) => setKeysOn(event.target.checked)}
        />
        <span className="small">n·p 단축키 쓰기</span>
      </label>
    </nav>
  );
}

/** At the end of what was loaded: the rest of the list. */
function More({ more }: { more: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  return (
    <Button
      look="quiet"
      size="small"
      busy={busy}
      onClick={() => {
        setBusy(true);
        void more().finally(() => setBusy(false));
      }}
    >
      {ko.more}
    </Button>
  );
}

function StepLink({ to, label, hotkey }: { to: string | null; label: string; hotkey: string | null }) {
  const content = (
    <>
      {label} {hotkey !== null && <kbd className="with-keyboard">{hotkey}</kbd>}
    </>
  );
  if (to === null) {
    return (
      <span className="button button-secondary button-small" aria-disabled="true">
        {content}
      </span>
    );
  }
  return (
    <LinkButton
      look="secondary"
      size="small"
      to={to}
      {...(hotkey === null ? {} : { 'aria-keyshortcuts': hotkey })}
    >
      {content}
    </LinkButton>
  );
}
