import { Dice } from './dice.ts';
import { companyName, personName } from './sample-names.ts';
import { nobodysBusinessNumber, nobodysCorporateNumber } from './sample-numbers.ts';
import { SITES, type Site } from './sample-sites.ts';
import { TRADES, type Trade } from './trades.ts';

/** A made-up company; its numbers are given to nobody. */
export interface SampleCompany {
  email: string;
  owner: string;
  name: string;
  businessRegistrationNumber: string;
  /** 법인등록번호; a sole owner has none. */
  corporateRegistrationNumber: string | null;
  regionCode: string;
  city: string;
  technoParkCode: string;
  areaCode: string;
  ksicCode: string;
  trade: Trade;
  foundedOn: string;
  employees: number;
  /** Of three years, the oldest first. */
  revenuesKrw: readonly [number, number, number];
  totalAssetsKrw: number;
  sizeCertificate: 'sme' | 'mid-sized';
  currentLevel: 'none' | 'basic' | 'intermediate-1' | 'intermediate-2';
}

const MILLION = 1_000_000;
/** From so many employees a company of the season is 중견기업. */
const MID_SIZED_FROM = 300;

/** Employees of a company: few have less than ten, few more than two hundred. */
function employeesOf(dice: Dice): number {
  const kind = dice.between(1, 100);
  if (kind <= 12) return dice.between(5, 9);
  if (kind <= 66) return dice.between(10, 49);
  if (kind <= 95) return dice.between(50, 199);
  return dice.between(MID_SIZED_FROM, 520);
}

function revenuesOf(employees: number, dice: Dice): [number, number, number] {
  const perHead = employees >= MID_SIZED_FROM ? 420 + dice.next() * 160 : 110 + dice.next() * 230;
  const growth = 0.9 + dice.next() * 0.28;
  const last = employees * perHead;
  return [last / growth / growth, last / growth, last].map((millions) => Math.round(millions) * MILLION) as [
    number,
    number,
    number,
  ];
}

function figuresOf(dice: Dice) {
  const employees = employeesOf(dice);
  const revenuesKrw = revenuesOf(employees, dice);
  return {
    employees,
    revenuesKrw,
    totalAssetsKrw: Math.round((revenuesKrw[2] / MILLION) * (0.55 + dice.next() * 0.8)) * MILLION,
    sizeCertificate: employees >= MID_SIZED_FROM ? ('mid-sized' as const) : ('sme' as const),
    currentLevel: dice.pick([
      'none',
      'basic',
      'basic',
      'basic',
      'intermediate-1',
      'intermediate-1',
      'intermediate-2',
    ] as const),
    foundedOn: `${dice.between(1979, 2021)}-${String(dice.between(1, 12)).padStart(2, '0')}-${String(dice.between(1, 28)).padStart(2, '0')}`,
  };
}

/** Where the companies stand, one TechnoPark after the other in turns, so that each has some of everything. */
const PLACES: readonly Site[] = SITES.flatMap((site) =>
  Array.from({ length: site.companies }, (_, index) => ({ site, turn: (index + 0.5) / site.companies })),
)
  .sort((a, b) => a.turn - b.turn)
  .map(({ site }) => site);

function makeCompanies(): SampleCompany[] {
  const taken = new Set<string>();
  return PLACES.map((site, index) => {
    const serial = String(index + 1).padStart(3, '0');
    const dice = new Dice(`company ${serial}`);
    const trade = dice.pick(TRADES);
    const figures = figuresOf(dice);
    const isCorporation = figures.employees > 12 || dice.chance(40);
    return {
      email: `company${serial}@sample.test`,
      owner: personName(dice),
      name: companyName(trade.names, isCorporation, taken, dice),
      businessRegistrationNumber: nobodysBusinessNumber(
        101 + index,
        isCorporation ? 'corporation' : 'sole-owner',
      ),
      corporateRegistrationNumber: isCorporation ? nobodysCorporateNumber(1_017 + index * 37) : null,
      regionCode: site.regionCode,
      city: dice.pick(site.cities),
      technoParkCode: site.technoParkCode,
      areaCode: site.areaCode,
      ksicCode: dice.pick(trade.ksicCodes),
      trade,
      ...figures,
    };
  });
}

/** The 300 companies of the season. */
export const SEASON_COMPANIES: readonly SampleCompany[] = makeCompanies();

const tradeOf = (ksicCode: string): Trade => {
  const trade = TRADES.find(({ ksicCodes }) => ksicCodes.includes(ksicCode));
  if (trade === undefined) throw new Error(`no trade of ${ksicCode}`);
  return trade;
};

/** The two companies that the contract names: nothing is started for them in the open notice. */
export const CONTRACT_COMPANIES: readonly SampleCompany[] = [
  {
    email: 'owner@sample.test',
    owner: '안사장',
    name: '안산표본정밀',
    businessRegistrationNumber: nobodysBusinessNumber(1),
    corporateRegistrationNumber: nobodysCorporateNumber(1),
    regionCode: 'gyeonggi',
    city: '안산시',
    technoParkCode: 'gyeonggi',
    areaCode: '031',
    ksicCode: '25924',
    trade: tradeOf('25924'),
    ...figuresOf(new Dice('owner')),
  },
  {
    email: 'owner2@sample.test',
    owner: '전사장',
    name: '전주표본식품',
    businessRegistrationNumber: nobodysBusinessNumber(2),
    corporateRegistrationNumber: nobodysCorporateNumber(2),
    regionCode: 'jeonbuk',
    city: '전주시',
    technoParkCode: 'jeonbuk',
    areaCode: '063',
    ksicCode: '10832',
    trade: tradeOf('10832'),
    ...figuresOf(new Dice('owner2')),
  },
];
