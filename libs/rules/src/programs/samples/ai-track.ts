import { fromFormat2, toFormat2 } from '../../terms/format-2.ts';
import { AI_TRACK_FORM } from '../manufacturing-ai/form/ai-track-form.ts';
import { NOTICE_2026 } from '../manufacturing-ai/notices/2026.ts';

/** [예시] 제조AI특화: the figures of the notice of 2026, with the whole official form as data. */
export const SAMPLE_AI_TRACK = fromFormat2({ ...toFormat2(NOTICE_2026), form: AI_TRACK_FORM });
