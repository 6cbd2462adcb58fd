import { adviceFor } from '@subsidy/rules/advice';
import type { AdviceQuestion } from './use-advice.ts';

/** 지원 방안 takes longer than a frame, so it is worked out beside the page. */
addEventListener('message', ({ data }: MessageEvent<AdviceQuestion>) => {
  postMessage(adviceFor(data.notices, data.input, new Date(data.asOf)));
});
