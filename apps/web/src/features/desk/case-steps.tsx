import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { LinkButton } from '../../ui/button.tsx';
import { sortRows } from './desk-columns.tsx';
import { filtersFrom, searchFrom } from './desk-filters.ts';
import { useDeskList } from './desk.api.ts';
import { useSorting } from './use-sorting.ts';

const STORAGE_KEY = 'desk-keys';
const TYPING = 'input, textarea, select, [contenteditable="true"], dialog[open]';

/** Whether single keys act; whoever dictates or uses such keys otherwise can turn them off (WCAG 2.1.4). */
function useKeysOn(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(STORAGE_KEY) !== 'off');
  return [
    on,
    (next) => {
      localStorage.setItem(STORAGE_KEY, next ? 'on' : 'off');
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
export function CaseSteps({ applicationId, base }: { applicationId: string; base: string }) {
  const [search] = useSearchParams();
  const filters = filtersFrom(search);
  const [sorting] = useSorting();
  const [keysOn, setKeysOn] = useKeysOn();
  const list = useDeskList(filters);
  const navigate = useNavigate();
  const rows = sortRows(list.data?.pages.flatMap(({ items }) => items) ?? [], sorting);
  const at = rows.findIndex(({ id }) => id === applicationId);
  const addressOf = (index: number): string | null => {
    const row = at === -1 ? undefined : rows[index];
    return row === undefined ? null : `${base}/${row.id}${searchFrom(filters)}`;
  };
  const previous = addressOf(at - 1);
  const next = addressOf(at + 1);
  useEffect(() => {
    if (!keysOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const to =
        event.key === 'n' || event.key === 'ㅜ'
          ? next
          : event.key === 'p' || event.key === 'ㅔ'
            ? previous
            : null;
      if (to !== null) void navigate(to);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keysOn, next, previous, navigate]);
  return (
    <nav className="case-steps" aria-label="목록에서 앞뒤 건">
      <LinkButton look="secondary" size="small" to={`${base}${searchFrom(filters)}`}>
        목록
      </LinkButton>
      <StepLink to={previous} label="이전 건" hotkey={keysOn ? 'p' : null} />
      <StepLink to={next} label="다음 건" hotkey={keysOn ? 'n' : null} />
      {at !== -1 && (
        <span className="muted small number">
          {at + 1} / {rows.length}
          {list.hasNextPage && '+'}
        </span>
      )}
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
