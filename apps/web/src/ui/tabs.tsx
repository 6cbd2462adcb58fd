import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

/** One tab and what it shows. */
export interface Tab<Key extends string = string> {
  key: Key;
  label: ReactNode;
  content: ReactNode;
}

/** Tabs by the ARIA pattern: arrows move, only the chosen one can be tabbed to. */
export function Tabs<Key extends string>({
  tabs,
  chosen,
  onChoose,
  label,
  keepVisited = false,
}: {
  tabs: readonly Tab<Key>[];
  chosen: Key;
  onChoose: (key: Key) => void;
  label: string;
  /** Keeps what was typed in a tab while another one is looked at. */
  keepVisited?: boolean;
}) {
  const id = useId();
  const [visited, setVisited] = useState<readonly Key[]>([chosen]);
  if (keepVisited && !visited.includes(chosen)) setVisited([...visited, chosen]);
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.key === chosen);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChoose(next.key);
    list.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus();
  };
  const shown = tabs.filter(({ key }) => key === chosen || (keepVisited && visited.includes(key)));
  return (
    <div>
      <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            data-key={tab.key}
            className="tab"
            aria-selected={tab.key === chosen}
            aria-controls={`${id}-${tab.key}-panel`}
            tabIndex={tab.key === chosen ? 0 : -1}
            onClick={() => onChoose(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {shown.map(({ key, content }) => (
        <div
          key={key}
          className="tab-panel"
          role="tabpanel"
          id={`${id}-${key}-panel`}
          aria-labelledby={`${id}-${key}`}
          hidden={key !== chosen}
        >
          {content}
        </div>
      ))}
    </div>
  );
}
