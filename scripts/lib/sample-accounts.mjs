/** Sample accounts (예시 계정): they exist only where sample data was loaded, and are shown where the portal is started. */
const password = 'sample-portal-2026!';

const accounts = [
  ['owner@sample.test', '신청 기업 (경기 안산)'],
  ['owner2@sample.test', '신청 기업 (전북)'],
  ['supplier@sample.test', '공급기업'],
  ['consultant.gyeonggi@sample.test', '경기테크노파크 담당'],
  ['consultant.jeonbuk@sample.test', '전북테크노파크 담당'],
  ['evaluator1@ … evaluator5@sample.test', '평가위원'],
  ['officer@sample.test', '사업 담당관'],
  ['approver@sample.test', '승인권자'],
  ['officer.jeonbuk@ · approver.jeonbuk@sample.test', '전북 전담기관의 담당관·승인권자'],
  ['lead@sample.test', '상생형 주관기관'],
  ['auditor@sample.test', '감사 (읽기만)'],
  ['admin@sample.test', '시스템 관리자'],
];

/** The table that npm start prints. */
export function sampleAccountTable() {
  const width = Math.max(...accounts.map(([email]) => email.length));
  const lines = accounts.map(([email, role]) => `    ${email.padEnd(width)}  ${role}`);
  return [`  예시 계정 (비밀번호는 모두 ${password})`, ...lines].join('\n');
}
