import { inNameOf, isSessionRegained, LONGEST_WAIT_MS } from './client.ts';
import { answerFrom, OfflineProblem, problemFrom, SilentProblem } from './problem.ts';

interface Answered {
  status: number;
  text: string;
  retryAfter: string | null;
}

/** Sends a form with files and reports how much has gone, from 0 to 1; fetch cannot report that. */
export async function upload<Answer>(
  address: string,
  form: FormData,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<Answer> {
  let answer = await post(address, form, onProgress, signal);
  if (answer.status >= 400 && (await isSessionRegained(answer.status))) {
    answer = await post(address, form, onProgress, signal);
  }
  if (answer.status < 200 || answer.status >= 300) {
    throw problemFrom(answer.status, answer.text, answer.retryAfter);
  }
  return answerFrom(answer.text);
}

function post(
  address: string,
  form: FormData,
  onProgress: (share: number) => void,
  signal: AbortSignal | undefined,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    // A large file takes its time; a line on which nothing moves is cut.
    let timer: ReturnType<typeof setTimeout>;
    const goesOn = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reject(new SilentProblem());
        request.abort();
      }, LONGEST_WAIT_MS);
    };
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    for (const [name, value] of Object.entries(inNameOf())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => {
      goesOn();
      onProgress(total === 0 ? 0 : loaded / total);
    };
    request.onload = () =>
      resolve({
        status: request.status,
        text: request.responseText,
        retryAfter: request.getResponseHeader('retry-after'),
      });
    request.onerror = () => reject(new OfflineProblem());
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    request.onloadend = () => clearTimeout(timer);
    signal?.addEventListener('abort', () => request.abort());
    goesOn();
    request.send(form);
  });
}
