import { Button } from '../../ui/button.tsx';
import { useWide } from '../../ui/use-wide.ts';
import { useCheckWording } from './check-wording.ts';

/** From here on the overview stands beside the questions, so that there is nothing to go to but the cards. */
const BESIDE_FROM_PX = 960;

/** 결과 보기: goes to the result and puts the focus there. */
export function ToResult({ look = 'primary', size }: { look?: 'primary' | 'secondary'; size?: 'small' }) {
  const { words } = useCheckWording();
  const isBeside = useWide(BESIDE_FROM_PX);
  const go = (): void => {
    const target = document.getElementById(isBeside ? 'all-results' : 'check-result');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  };
  return (
    <Button look={look} onClick={go} {...(size === undefined ? {} : { size })}>
      {words.toResult}
    </Button>
  );
}
