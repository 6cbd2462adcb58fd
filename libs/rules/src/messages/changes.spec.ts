import { CHANGEABLE_BY } from '../core/fact-edit.ts';
import type { JsonValue } from '../core/json.ts';
import { koreanIndustryName } from '../industries/industry-names.ts';
import * as english from './en/change-sentences.ts';
import * as korean from './change-sentences.ts';

const GRANT = { program: 'manufacturing-ai', type: 'ai-factory', year: 2025 };
const OTHER = { program: 'cloud', year: null };
const LEVELS = ['none', 'basic', 'advanced'];

/** Values of every fact that a change names, each of which may lead to each other one. */
const VALUES: Readonly<Record<string, readonly JsonValue[]>> = {
  asOf: ['2026-03-01T09:00:00+09:00', '2026-04-20T17:00:00+09:00'],
  'company.ksicCode': ['46411', '10', '25924', '', null],
  'company.regionCode': ['gyeonggi', 'jeonbuk', null],
  'company.city': ['안산시', '목포시', null],
  'company.businessStatus': ['closed', 'operating'],
  'company.sizeCertificate': ['none', 'sme', 'mid-sized'],
  'company.averageRevenueKrw': [100_000_000, 5_000_000_000],
  'company.regularEmployees': [9, 10],
  'company.excludedBusiness': [['entertainment', 'lodging-restaurant'], []],
  'company.nationalTaxArrears': [true, false],
  'company.localTaxArrears': [true, false],
  'company.participationBannedUntil': ['2026-04-15', '2026-04-09'],
  'company.samePlanFunded': [true, false],
  'company.currentLevel': LEVELS,
  'company.hasBuildHistory': [false, true],
  'company.previousGrants': [[GRANT, OTHER], [OTHER], []],
  'company.runningProjects': [[{ ...GRANT, buildEndsOn: '2026-12-31' }, OTHER], [OTHER], []],
  'company.leadCompany': ['samsung', 'other'],
  'project.targetLevel': [...LEVELS, null],
  'project.months': [12, 9],
  'project.companyInKindKrw': [40_000_000, 0],
  'project.inKindKinds': [['cloud-fee', 'company-labour'], ['company-labour']],
  'project.aiCells': [['D2', 'D3'], ['D3'], ['D1']],
  'project.withoutSupplier': [true, false],
  'project.supplierInPool': [false, true],
  'project.mentoring': ['none', 'pre-planning', 'build-guidance'],
  'project.scopes': [['robot'], ['robot', 'ai', 'cloud']],
};

// A changed word shows in the review as a changed line; after a change on purpose: `--updateSnapshot`.
it.each([
  ['Korean', korean],
  ['English', english],
])('says every change in %s', (_language, { CHANGE_SENTENCES, changeableByLabel }) => {
  expect(Object.keys(VALUES).sort()).toEqual(Object.keys(CHANGE_SENTENCES).sort());
  const lines = Object.entries(VALUES).flatMap(([field, values]) =>
    values.flatMap((from) =>
      values
        .filter((to) => to !== from)
        .flatMap((to) =>
          CHANGEABLE_BY.map((changeableBy) => {
            const sentence = CHANGE_SENTENCES[field]?.({ field, from, to, changeableBy }, koreanIndustryName);
            return `${field}: ${sentence ?? '–'}`;
          }),
        ),
    ),
  );
  expect([...new Set(lines), ...CHANGEABLE_BY.map(changeableByLabel)]).toMatchSnapshot();
});
