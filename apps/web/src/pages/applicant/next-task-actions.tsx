import { useNavigate } from 'react-router';
import { isWriting } from '../../features/applications/section-order.ts';
import { nextTask } from '../../features/applications/next-task.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { addressOf, type OpenApplication } from './application-frame.tsx';
import { useApplicationTasks } from './application-tasks.ts';

interface Neighbor {
  title: string;
  to: string;
}

/** 저장하고 다음: leads to what is not finished yet, wherever it stands in the list, and in the end to the submission. */
export function NextTaskActions({
  current,
  before,
  after,
  ...open
}: OpenApplication & {
  /** Key of the task of this page. */
  current: string;
  /** The page before this one. */
  before?: Neighbor | undefined;
  /** The page after this one, for whoever only reads. */
  after?: Neighbor | undefined;
}) {
  const navigate = useNavigate();
  const { application, autosave } = open;
  const { tasks } = useApplicationTasks(open);
  const list = addressOf(application.id);
  const next = nextTask(tasks, current);
  const onward = next?.to ?? addressOf(application.id, 'submission');
  return (
    <div className="form-actions">
      {isWriting(application) && (
        <Button onClick={() => void autosave.flush().then(() => navigate(onward))}>
          {next === null ? '저장하고 확인·제출' : `저장하고 다음: ${next.title}`}
        </Button>
      )}
      {!isWriting(application) && after !== undefined && (
        <LinkButton to={after.to}>다음: {after.title}</LinkButton>
      )}
      {before !== undefined && (
        <LinkButton look="secondary" to={before.to}>
          이전: {before.title}
        </LinkButton>
      )}
      <LinkButton look={isWriting(application) ? 'quiet' : 'secondary'} to={list}>
        신청서 목록
      </LinkButton>
    </div>
  );
}
