import type { StartProblemView } from '@subsidy/contract';
import { START_PROBLEMS, type StartProblem, type StartProblemLevel } from './start-problems.ts';

/** What is missing, and what to do about it. */
interface Words {
  title: string;
  todo: string;
}

export const START_PROBLEM_WORDS: Readonly<Record<StartProblem, Words>> = {
  'database-role-unsafe': {
    title: '애플리케이션의 데이터베이스 역할이 행 수준 보안을 지나칠 수 있습니다',
    todo: 'APP_DATABASE_URL에 NOSUPERUSER NOBYPASSRLS이고 표를 소유하지 않은 역할의 주소를 적거나, 이 변수를 빼서 포털이 portal_app 역할을 만들게 하십시오.',
  },
  'smtp-absent': {
    title: '메일 서버가 없어 메일이 한 통도 나가지 않습니다',
    todo: 'SMTP_URL에 메일 서버의 주소를 적고 다시 시작하십시오. 예: smtps://계정:암호@mail.example.kr:465',
  },
  'smtp-unreachable': {
    title: '메일 서버에 닿지 못하거나 인증하지 못했습니다',
    todo: 'SMTP_URL의 주소와 암호, 방화벽을 확인하십시오. 보내지 못한 메일은 이틀 동안 다시 보내고, 그 뒤에는 멈춘 작업에서 기다립니다.',
  },
  'origin-absent': {
    title: '포털의 공개 주소를 정하지 않았습니다',
    todo: 'PORTAL_ORIGIN에 사람들이 입력하는 https 주소를 적으십시오. 메일의 링크가 이 주소로 시작합니다.',
  },
  'origin-not-https': {
    title: '포털의 공개 주소가 https가 아닙니다',
    todo: 'TLS를 처리하는 프록시를 앞에 두고 PORTAL_ORIGIN을 https 주소로 바꾸십시오. 그전에는 브라우저가 로그인 쿠키를 받지 않습니다.',
  },
  'keys-made-anew': {
    title: '계정이 있는 포털인데 열쇠 파일이 없어 새로 만들었습니다',
    todo: 'PORTAL_DATA_DIR이 이전과 같은 폴더인지 확인하고, 백업한 keys/ 폴더를 되돌린 뒤 다시 시작하십시오. 이전 열쇠로 봉한, 아직 보내지 않은 메일은 보낼 수 없습니다.',
  },
  'no-administrator': {
    title: '관리자 계정이 없습니다',
    todo: 'npm run portal -- admin create --help를 보고 첫 관리자를 만드십시오.',
  },
  'scanner-unreachable': {
    title: '악성코드 검사 서버에 닿지 못했습니다',
    todo: 'CLAMAV_HOST와 CLAMAV_PORT, 방화벽을 확인하십시오. 그동안 올린 파일은 검사를 기다리고, 그 파일이 있는 신청서는 제출되지 않습니다.',
  },
  'backup-old': {
    title: '마지막 백업이 하루보다 오래되었습니다',
    todo: '백업 작업의 기록을 확인하십시오. 백업이 끝나면 PORTAL_DATA_DIR의 last-backup 파일의 시각을 새로 고칩니다(touch).',
  },
  'mail-from-default': {
    title: '보내는 사람의 메일 주소가 기본값 그대로입니다',
    todo: 'MAIL_FROM에 기관의 주소를 적으십시오. 기본값의 도메인(portal.invalid)은 없는 도메인이라 많은 메일 서버가 거절합니다.',
  },
  'files-not-durable': {
    title: '서류를 오래 둘 곳을 정하지 않았습니다',
    todo: 'S3_ENDPOINT를 적거나, PORTAL_DATA_DIR에 백업하는 디스크의 절대 경로를 적으십시오.',
  },
  'scanner-absent': {
    title: '악성코드를 검사하지 않습니다',
    todo: 'ClamAV(clamd)를 두고 CLAMAV_HOST에 주소를 적으십시오. 그전까지 파일에는 “검사하지 않음”이라고 표시합니다.',
  },
  'backup-unknown': {
    title: '백업한 기록이 없습니다',
    todo: '백업을 매일 하게 하고, 끝날 때마다 PORTAL_DATA_DIR의 last-backup 파일의 시각을 새로 고치십시오(touch). 포털은 그 파일의 시각만 봅니다.',
  },
};

const LEVELS: Readonly<Record<StartProblemLevel, string>> = {
  fatal: '시작 불가',
  alarm: '경보',
  warning: '주의',
};

/** The one list that whoever starts the portal reads. */
export function listOfProblems(problems: readonly StartProblem[]): string {
  const lines = problems.map((code, index) => {
    const { title, todo } = START_PROBLEM_WORDS[code];
    return `${String(index + 1)}. [${LEVELS[START_PROBLEMS[code]]}] ${title}\n   → ${todo}`;
  });
  return [`시작 점검: 갖추어야 할 것이 ${String(problems.length)}가지 있습니다.`, ...lines].join('\n');
}

/** For the page of an administrator. */
export const toProblemViews = (problems: readonly StartProblem[]): StartProblemView[] =>
  problems.map((code) => ({
    code,
    level: START_PROBLEMS[code] === 'warning' ? 'warning' : 'alarm',
    ...START_PROBLEM_WORDS[code],
  }));
