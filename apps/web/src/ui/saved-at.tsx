import { timeOf } from './format.ts';
import { Icon } from './icon.tsx';

/** How saving stands. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'waiting' | 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'offline' | 'retrying' | 'conflict' | 'refused'; count: number }
  | { kind: 'failed'; message: string };

function wordsOf(state: SaveState): string {
  switch (state.kind) {
    case 'idle':
      return '입력하면 자동으로 저장됩니다';
    case 'waiting':
    case 'saving':
      return '저장 중…';
    case 'saved':
      return `저장됨 ${timeOf(state.at)}`;
    case 'offline':
      return `오프라인 – ${String(state.count)}개 변경 보관 중`;
    case 'retrying':
      return `서버가 잠시 답하지 않습니다 – ${String(state.count)}개 변경 보관 중, 곧 다시 저장합니다`;
    case 'refused':
      return `저장하지 못한 항목 ${String(state.count)}개 – 표시된 곳을 고쳐 주세요`;
    case 'conflict':
      return `다른 사람과 겹친 항목 ${String(state.count)}개 – 어느 값을 쓸지 골라 주세요`;
    case 'failed':
      return `저장하지 못했습니다: ${state.message}`;
  }
}

/** "저장됨 14:03:21": quiet, beside the title. */
export function SavedAt({ state }: { state: SaveState }) {
  const trouble = 'count' in state || state.kind === 'failed';
  return (
    <p className={trouble ? 'saved-at saved-at-trouble' : 'saved-at'} role="status">
      <Icon name={trouble ? 'warning' : state.kind === 'saved' ? 'check' : 'clock'} />
      {wordsOf(state)}
    </p>
  );
}
