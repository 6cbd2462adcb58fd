import { useNoticeList } from '../../notices/api/list-notices.ts';
import { useCheckWording } from '../check-wording.ts';
import { useResultWords } from './result-words.ts';
import { programTitle } from './way-texts.ts';

/** The title of what is advised, which knows its program by the code alone. */
export function useProgramTitle(): (of: { program: string; type: string }) => string {
  const words = useResultWords();
  const wording = useCheckWording();
  const { data: notices } = useNoticeList();
  return (of) => {
    const notice = notices?.find(
      ({ program, types }) => program === of.program && types.some(({ type }) => type === of.type),
    );
    return programTitle(of, words, wording, notice);
  };
}
