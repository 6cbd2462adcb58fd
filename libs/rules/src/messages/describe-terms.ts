import { takesApplications, type Contact, type DecidableTerms, type NoticeTerms } from '../core/terms.ts';
import { companyLines, typeLines } from './describe-type.ts';
import { won, wonInWords } from './format.ts';
import { bonusLabel, programLabel, rubricBlockLabel } from './labels.ts';
import { programName } from './program-name.ts';
import { grouped, lineOf, type Line, type TermsLine } from './terms-line.ts';

/** 공고 조건 in Korean, line by line, each with its source; an open figure says whom to ask. */
export function describeTerms(terms: DecidableTerms): readonly TermsLine[] {
  const { types, contact, notes, roundingUnitKrw } = terms;
  const nameOf = (program: string): string =>
    program === terms.program ? programName(terms) : programLabel(program);
  const common = types.slice(0, 1).flatMap((typeTerms) => companyLines(typeTerms, nameOf));
  return [
    ...grouped('지원 규모', scaleLines(terms)),
    ...grouped('지원 대상과 제외', common),
    ...types.flatMap((typeTerms) =>
      grouped(typeTerms.label, [
        ...typeLines(typeTerms, contact?.name ?? null),
        ...companyLines(typeTerms, nameOf).filter((line) => !isAmong(common, line)),
      ]),
    ),
    ...(takesApplications(terms) ? intakeLines(terms) : []),
    ...grouped('담당 기관', contactLines(contact)),
    ...grouped(
      '알아 둘 점',
      notes.map(({ value, cite }, index): Line => [`안내 ${index + 1}`, value, cite]),
    ),
    ...grouped(
      '계산 기준',
      lineOf('금액 절사', roundingUnitKrw, (unit) => `${won(unit)} 미만 버림`),
    ),
  ];
}

const isAmong = (lines: readonly Line[], [label, text]: Line): boolean =>
  lines.some((line) => line[0] === label && line[1] === text);

const contactLines = (contact: Contact | null): Line[] =>
  contact === null
    ? []
    : [
        [
          '문의',
          [contact.name, contact.phone, contact.url].filter((part) => part !== null).join(' · '),
          contact.cite,
        ],
      ];

const scaleLines = ({ budgetKrw, projectCount }: DecidableTerms): Line[] => [
  ...lineOf('예산', budgetKrw, wonInWords),
  ...lineOf('과제 수', projectCount, (count) => `${count}개 내외`),
];

/** What applications are filed, scored and ranked by. */
const intakeLines = (terms: NoticeTerms): TermsLine[] => [
  ...grouped('가점', bonusLines(terms)),
  ...grouped('평가', scoringLines(terms)),
  ...grouped('선정 후', afterLines(terms)),
  ...grouped('제출', fileLines(terms)),
];

function bonusLines({ bonus }: NoticeTerms): Line[] {
  const items = bonus.items.map(({ code, points, evidence, cite }): Line => [
    `${bonusLabel(code)} (${points}점)`,
    evidence,
    cite,
  ]);
  if (bonus.maxItems.value === 0) return [['가점', '없음', bonus.maxItems.cite]];
  const limit = `최대 ${bonus.maxItems.value}개 항목, 합계 ${bonus.maxPoints.value}점까지`;
  return [...items, ['인정 한도', limit, bonus.maxPoints.cite]];
}

function scoringLines({ scoring, rubric }: NoticeTerms): Line[] {
  const order = scoring.tieBreak.value.map((by) =>
    by === 'technical' ? '가점을 뺀 점수' : rubricBlockLabel(by, rubric),
  );
  return [
    ['합격선', `${scoring.passMark.value}점`, scoring.passMark.cite],
    [
      '평점',
      `평가위원 평균 (${scoring.dropExtremesFrom.value}명 이상이면 최고·최저 점수 제외)`,
      scoring.dropExtremesFrom.cite,
    ],
    ['동점자 처리', order.join(' → '), scoring.tieBreak.cite],
  ];
}

function afterLines({ afterSelection }: DecidableTerms): Line[] {
  if (afterSelection === null) return [];
  const { logReportingYears, escrowYears, interimInspectionMonths } = afterSelection;
  return [
    ...lineOf('중간점검', interimInspectionMonths, (months) => `협약 후 ${months}개월 이내`),
    ...lineOf('기술임치', escrowYears, (years) => `${years}년 이상`),
    ...lineOf('사후관리', logReportingYears, (years) => `완료 후 ${years}년간 솔루션 로그 제출`),
  ];
}

const fileLines = ({ files: { formats, maxBytes } }: NoticeTerms): Line[] => [
  ...lineOf('파일 형식', formats, (names) => names.join(', ')),
  ...lineOf('파일 크기', maxBytes, (bytes) => `파일마다 ${Math.floor(bytes / 1_048_576)} MB 이내`),
];
