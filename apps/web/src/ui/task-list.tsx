import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Badge } from './status-badge.tsx';

export type TaskState = 'not-started' | 'in-progress' | 'done' | 'attention' | 'locked';

/** One section of an application. */
export interface Task {
  key: string;
  title: string;
  to: string | null;
  state: TaskState;
  detail?: ReactNode;
}

const STATES: Record<TaskState, { label: string; tone: 'neutral' | 'progress' | 'good' | 'attention' }> = {
  'not-started': { label: '시작 전', tone: 'neutral' },
  'in-progress': { label: '작성 중', tone: 'progress' },
  done: { label: '완료', tone: 'good' },
  attention: { label: '확인 필요', tone: 'attention' },
  locked: { label: '아직 열리지 않음', tone: 'neutral' },
};

/** The sections of an application with their state; the whole row leads there. */
export function TaskList({ tasks, label }: { tasks: readonly Task[]; label: string }) {
  return (
    <ul className="task-list plain-list" aria-label={label}>
      {tasks.map((task) => (
        <li key={task.key} className="task">
          <span className="task-text">
            {task.to === null ? (
              <span className="task-title">{task.title}</span>
            ) : (
              <Link className="task-title task-link" to={task.to}>
                {task.title}
              </Link>
            )}
            {task.detail !== undefined && <span className="task-detail">{task.detail}</span>}
          </span>
          <Badge
            tone={STATES[task.state].tone}
            icon={task.state === 'locked' ? 'lock' : STATE_ICONS[task.state]}
          >
            {STATES[task.state].label}
          </Badge>
        </li>
      ))}
    </ul>
  );
}

const STATE_ICONS = {
  'not-started': 'file',
  'in-progress': 'clock',
  done: 'success',
  attention: 'warning',
} as const;
