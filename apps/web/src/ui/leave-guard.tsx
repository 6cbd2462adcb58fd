import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** Asks before a page is left with something typed that is not saved. */
export function LeaveGuard({ unsaved, what }: { unsaved: boolean; what: string }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      title="저장하지 않은 내용이 있습니다"
      onClose={() => blocker.reset?.()}
      actions={
        <>
          <Button onClick={() => blocker.reset?.()}>이 화면에 남기</Button>
          <Button look="secondary" onClick={() => blocker.proceed?.()}>
            저장하지 않고 나가기
          </Button>
        </>
      }
    >
      <p>{what} 이 화면을 나가면 사라집니다.</p>
    </Dialog>
  );
}
