import { lazy, Suspense } from 'react';
import { Fold } from '../../../ui/fold.tsx';
import { Skeleton } from '../../../ui/loading.tsx';
import { useCheckWording } from '../check-wording.ts';
import { HELP_TOPICS } from './help-topics.ts';

const HelpDrawing = lazy(async () => ({ default: (await import('./help-drawing.tsx')).HelpDrawing }));

/** 그림으로 보기: beside a question that people stumble over; drawing and words come when it is opened. */
export function QuestionDrawing({ name }: { name: string }) {
  const { guide } = useCheckWording().words;
  const topic = HELP_TOPICS[name];
  if (topic === undefined) return null;
  return (
    <Fold summary={guide.drawings[topic]} printed={false}>
      {() => (
        <Suspense fallback={<Skeleton lines={3} />}>
          <HelpDrawing topic={topic} />
        </Suspense>
      )}
    </Fold>
  );
}
