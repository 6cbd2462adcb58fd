import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import type { Environment } from '../config/environment.ts';
import type { StartProblem } from './start-problems.ts';

/** Who does not answer within this is not there, for whoever waits at the start. */
const LONGEST_MS = 5_000;

/** Which servers that the settings name are not there. */
export async function reachProblems({
  SMTP_URL,
  CLAMAV_HOST,
  CLAMAV_PORT,
}: Environment): Promise<StartProblem[]> {
  const [mail, scan] = await Promise.all([
    SMTP_URL === undefined || answersMail(SMTP_URL),
    CLAMAV_HOST === undefined || answersScan(CLAMAV_HOST, CLAMAV_PORT),
  ]);
  return [...(mail ? [] : ['smtp-unreachable' as const]), ...(scan ? [] : ['scanner-unreachable' as const])];
}

/** Whether a mail server greets, and takes the name and password of its address. Sends nothing. */
export async function answersMail(url: string, longestMs = LONGEST_MS): Promise<boolean> {
  const transport = createTransport({
    url,
    connectionTimeout: longestMs,
    greetingTimeout: longestMs,
    socketTimeout: longestMs,
    dnsTimeout: longestMs,
  });
  const verified = transport.verify().then(
    () => true,
    () => false,
  );
  try {
    return await within(verified, longestMs);
  } finally {
    transport.close();
  }
}

/** Whether clamd says that it is there. */
export function answersScan(host: string, port: number, longestMs = LONGEST_MS): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (answers: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answers);
    };
    const timer = setTimeout(() => end(false), longestMs);
    socket.once('connect', () => socket.write('zPING\0'));
    socket.once('data', (answer) => end(answer.toString().startsWith('PONG')));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
  });
}

/** The answer, or no when it takes too long. */
async function within(answer: Promise<boolean>, longestMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), longestMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
