import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ApplicationSummary, ApplicationView, FormView, Page } from '@subsidy/contract';
import type { NoticeTerms } from '@subsidy/rules';
import { Dice } from './dice.ts';
import { SAMPLE_EVALUATORS } from './sample-evaluators.ts';
import { SampleClient, StepRefused } from './sample-client.ts';
import { SAMPLE_SUPPLIERS } from './sample-suppliers.ts';
import { Moment, type Pace, type SeasonClock } from './season-clock.ts';
import type { SeasonCase } from './season-plan.ts';

/** The notice of the sample season: its intake is over, so the open sample notice stays free for whoever tries it. */
export const SEASON_NOTICE = 'sample-season';

/** TechnoParks with a second consultant. */
const SECOND_CONSULTANTS: readonly string[] = ['consultant2.gyeonggi', 'consultant2.jeonbuk'];

/** How many cases are played at a time: people come first. */
const LANES = 3;

/** A case while it is played: who it is, and where it stands in time. */
export class Life {
  /** What is thrown within a step, which an interrupted season may have taken already. */
  readonly dice: Dice;
  /** What is thrown for the days of the steps: the same whatever has been taken. */
  readonly days: Dice;
  readonly moment: Moment;
  id = '';
  /** An interrupted season has begun it: what stands is looked at before each step. */
  isResumed = false;
  /** As it stood when it was last looked at, until a step is taken. */
  seen: ApplicationView | null = null;
  /** Assignments by evaluator, as far as they were made or seen. */
  readonly assignments = new Map<string, string>();

  constructor(
    readonly one: SeasonCase,
    readonly noticeId: string,
    today: Date,
  ) {
    this.dice = new Dice(`life ${one.serial} ${noticeId}`);
    this.days = new Dice(`days ${one.serial} ${noticeId}`);
    this.moment = new Moment(today, new Dice(`moments ${one.serial} ${noticeId}`));
  }
}

/** What the season needs to take each step: the portal, the clock, the catalogues and the people. */
export class Season {
  private readonly people = new Map<string, Promise<SampleClient>>();
  private readonly forms = new Map<string, Promise<FormView>>();
  private readonly evaluatorIds = new Map<number, Promise<string>>();
  private readonly supplierIds = new Map<number, Promise<string>>();
  /** Cases that could not be played on, since somebody else had taken a step in them. */
  readonly refused: StepRefused[] = [];
  /** Applications that are filed already, by 사업자등록번호: an interrupted season goes on with them. */
  private standing: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly portal: NestFastifyApplication,
    readonly clock: SeasonClock,
    readonly terms: NoticeTerms,
  ) {}

  person(email: string): Promise<SampleClient> {
    const known = this.people.get(email) ?? SampleClient.of(this.portal, email);
    this.people.set(email, known);
    return known;
  }

  staff(name: string): Promise<SampleClient> {
    return this.person(`${name}@sample.test`);
  }

  consultant({ one }: Life): Promise<SampleClient> {
    return this.staff(`consultant.${one.company.technoParkCode}`);
  }

  /** Who confirms what the consultant found: another one of the same TechnoPark, or the officer where there is none. */
  secondPerson({ one }: Life): Promise<SampleClient> {
    const second = `consultant2.${one.company.technoParkCode}`;
    return this.staff(SECOND_CONSULTANTS.includes(second) ? second : 'officer');
  }

  form({ one, noticeId }: Life): Promise<FormView> {
    const key = `${noticeId} ${one.type}`;
    const known =
      this.forms.get(key) ??
      this.staff('auditor').then((reader) =>
        reader.send<FormView>('GET', `/notices/${noticeId}/form?type=${one.type}`),
      );
    this.forms.set(key, known);
    return known;
  }

  evaluator(place: number): Promise<SampleClient> {
    return this.person(SAMPLE_EVALUATORS[place]?.email ?? '');
  }

  evaluatorId(place: number): Promise<string> {
    const known =
      this.evaluatorIds.get(place) ??
      this.evaluator(place).then(
        async (client) => (await client.send<{ user: { id: string } }>('GET', '/session')).user.id,
      );
    this.evaluatorIds.set(place, known);
    return known;
  }

  supplierId(place: number): Promise<string> {
    const name = SAMPLE_SUPPLIERS[place]?.name ?? '';
    const known =
      this.supplierIds.get(place) ??
      this.staff('officer').then(async (reader) => {
        const path = `/suppliers?query=${encodeURIComponent(name)}`;
        const { items } = await reader.send<{ items: { id: string }[] }>('GET', path);
        return items[0]?.id ?? '';
      });
    this.supplierIds.set(place, known);
    return known;
  }

  /** Looks for what an interrupted season has left in a notice. */
  async lookBack(noticeId: string): Promise<void> {
    const reader = await this.staff('auditor');
    const found = new Map<string, string>();
    let cursor: string | null = null;
    do {
      const after: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: Page<ApplicationSummary> = await reader.send('GET', `/applications?limit=100${after}`);
      for (const row of page.items) {
        if (row.noticeId === noticeId) found.set(row.businessRegistrationNumber, row.id);
      }
      cursor = page.nextCursor;
    } while (cursor !== null);
    this.standing = found;
  }

  /** Starts the application of a case, or finds the one that stands; whether it may still be a draft. */
  async start(life: Life): Promise<boolean> {
    life.id = this.standing.get(life.one.company.businessRegistrationNumber) ?? '';
    life.isResumed = life.id !== '';
    if (life.isResumed) return false;
    const client = await this.person(life.one.company.email);
    const body = { noticeId: life.noticeId, type: life.one.type };
    try {
      life.id = (await client.send<{ id: string }>('POST', '/applications', body)).id;
    } catch (error) {
      const started = error instanceof StepRefused ? error.applicationId : null;
      if (started === null) throw error;
      life.id = started;
      life.isResumed = true;
    }
    return true;
  }

  /** A case as staff see it. */
  async view(id: string): Promise<ApplicationView> {
    return (await this.staff('auditor')).send<ApplicationView>('GET', `/applications/${id}`);
  }

  /** A step on a day of its case; of an interrupted season, only where it has not been taken yet. */
  async step(
    life: Life,
    when: { daysAgo: number; pace: Pace },
    isTaken: (view: ApplicationView) => boolean,
    take: () => Promise<unknown>,
  ): Promise<void> {
    life.moment.goTo(when.daysAgo, when.pace);
    if (life.isResumed) {
      life.seen ??= await this.view(life.id);
      if (isTaken(life.seen)) return;
      life.seen = null;
    }
    await this.clock.during(life.moment, take);
  }

  /** Plays each life a part further, a few at a time; one in which somebody else was faster stays as that person left it. */
  async each(lives: readonly Life[], play: (life: Life) => Promise<void>, lanes = LANES): Promise<void> {
    const queue = [...lives];
    const lane = async (): Promise<void> => {
      for (let life = queue.shift(); life !== undefined; life = queue.shift()) {
        await play(life).catch((error: unknown) => this.leave(error));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }

  /** Leaves what was refused as somebody else left it; anything else is a defect and ends the season. */
  leave(error: unknown): void {
    if (!(error instanceof StepRefused) || error.status >= 500) throw error;
    this.refused.push(error);
  }
}
