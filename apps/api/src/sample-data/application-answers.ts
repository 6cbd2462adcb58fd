import { regionLabel, type JsonValue } from '@subsidy/rules';
import { Dice } from './dice.ts';
import type { Wishes } from './fit-answers.ts';
import type { SampleCompany } from './sample-companies.ts';
import { personName } from './sample-names.ts';
import type { SeasonCase } from './season-plan.ts';

const STREETS = ['산단로', '공단로', '첨단산업로', '테크노로', '국가산단로', '과학산업로', '번영로'];
const ROLES = ['생산팀', '전산팀', '품질팀', '기술연구소', '생산기술팀'];

/** 신청서 of a case: what its company answers. `year` is that of the notice. */
export function applicationWishes(one: SeasonCase, year: number): Wishes {
  const { company } = one;
  const dice = new Dice(`application ${company.email}`);
  return {
    ...companyWishes(company, year, dice),
    ...siteWishes(one, dice),
    ...historyWishes(one, year, dice),
    ...projectWishes(one, dice),
  };
}

function companyWishes(company: SampleCompany, year: number, dice: Dice): Wishes {
  const [first, second, third] = company.revenuesKrw;
  const exporting = dice.chance(22);
  const contact = personName(dice);
  return {
    'company.name': company.name,
    'company.corporateRegistrationNumber': company.corporateRegistrationNumber,
    'company.representativeName': company.owner,
    'company.contactName': contact,
    'company.contactPhone': `${company.areaCode}-000-${dice.between(1_000, 9_999)}`,
    'company.contactEmail': `${company.email.split('@')[0] ?? 'contact'}.${dice.pick(['plan', 'office', 'factory'])}@company.test`,
    'company.foundedOn': company.foundedOn,
    'company.regularEmployees': company.employees,
    'company.annualResults': [first, second, third].map((revenueKrw, index) => ({
      year: year - 4 + index,
      revenueKrw,
      operatingProfitKrw: Math.round((revenueKrw / 1_000) * (-0.03 + dice.next() * 0.14)) * 1_000,
      exportKrw: exporting ? Math.round((revenueKrw / 1_000) * (0.04 + dice.next() * 0.4)) * 1_000 : 0,
      debtRatioPercent: Math.round(400 + dice.next() * 2_600) / 10,
    })),
    'company.averageRevenueKrw': Math.round((first + second + third) / 3),
    'company.totalAssetsKrw': company.totalAssetsKrw,
    'company.independent': true,
    'company.sizeCertificate': company.sizeCertificate,
  };
}

function siteWishes({ company, underConstruction }: SeasonCase, dice: Dice): Wishes {
  const street = `${dice.pick(STREETS)} ${dice.between(8, 420)}`;
  return {
    'company.ksicCode': company.ksicCode,
    'company.regionCode': company.regionCode,
    'company.city': company.city,
    'company.factoryAddress': `${regionLabel(company.regionCode)} ${company.city} ${street}`,
    'company.factoryStatus': underConstruction ? 'under-construction' : 'operating',
    'company.businessStatus': 'operating',
  };
}

/** 이전 지원: what brought a factory to its level, and what runs beside without being in the way. */
function historyWishes({ company, earlierDataGrant, project }: SeasonCase, year: number, dice: Dice): Wishes {
  const grants: Record<string, JsonValue>[] = [];
  if (company.currentLevel !== 'none') {
    grants.push({
      program: dice.pick(['regional-basic', 'advanced-general', 'win-win', 'micro-workshop']),
      year: year - dice.between(2, 7),
      targetLevel: company.currentLevel,
      governmentKrw: dice.between(20, 150) * 1_000_000,
    });
  }
  if (earlierDataGrant) {
    grants.push({
      program: 'manufacturing-ai',
      type: 'data-collection',
      year: year - 1,
      governmentKrw: dice.between(30, 50) * 1_000_000,
      aiCells: [...project.cells],
    });
  }
  return {
    'company.nationalTaxArrears': false,
    'company.localTaxArrears': false,
    'company.excludedBusiness': [],
    'company.underParticipationBan': false,
    'company.participationBannedUntil': null,
    'company.samePlanFunded': false,
    'company.hasBuildHistory': company.currentLevel !== 'none',
    'company.currentLevel': company.currentLevel,
    'company.previousGrants': grants,
    'company.runningProjects': dice.chance(8)
      ? [{ program: 'robot', year, buildEndsOn: `${year}-12-${dice.between(10, 28)}` }]
      : [],
  };
}

function projectWishes(one: SeasonCase, dice: Dice): Wishes {
  const { project, company, targetLevel, months } = one;
  const since = `${company.foundedOn.slice(0, 4)}년에 세운 ${company.employees}명 규모의 ${company.trade.process} 업체입니다.`;
  return {
    'project.title': one.title,
    'project.summary': `${since} ${project.say(project.theme.summary)}`,
    'project.targetLevel': targetLevel,
    'project.months': months,
    'project.aiCells': [...project.cells],
    'project.withoutSupplier': one.supplier === null,
    'project.ownDevelopers':
      one.supplier === null
        ? `${dice.pick(ROLES)} ${dice.between(2, 4)}명 (경력 ${dice.between(3, 12)}년), 데이터 분석 ${dice.between(1, 2)}명`
        : null,
    'project.totalCostKrw': one.totalCostKrw,
    'project.companyInKindKrw': one.inKindKrw,
    'project.inKindKinds': [...one.inKindKinds],
    'project.bonusItems': [...one.bonusItems],
    'project.mentoring': one.mentoring,
  };
}
