import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** What is typed and not saved anywhere on the page, in words; a router can be blocked in one place only. */
const unsavedParts = new Map<symbol, string>();

/** What is typed and not saved anywhere on the page at this moment, each in a sentence. */
export const unsavedPartsNow = (): string[] => [...new Set(unsavedParts.values())];

/** Says that a part of the page holds something that is not saved. */
export function useUnsaved(unsaved: boolean, what: string): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const part = Symbol(what);
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    unsavedParts.set(part, what);
    window.addEventListener('beforeunload', warn);
    return () => {
      unsavedParts.delete(part);
      window.removeEventListener('beforeunload', warn);
    };
  }, [unsaved, what]);
}

/** Asks before the page is left while any part of it says `useUnsaved`. Once on a page. */
export function LeaveGuard() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsavedParts.size > 0 && currentLocation.pathname !== nextLocation.pathname,
  );
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
      <p>{unsavedPartsNow().join(' ')} 이 화면을 나가면 사라집니다.</p>
    </Dialog>
  );
}
