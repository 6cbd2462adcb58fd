import { NestFactory } from '@nestjs/core';
import { isPlainName } from '@subsidy/rules';
import { commandEnvironment, say } from './command-line.ts';
import { CoreModule } from './core.module.ts';
import { Clock } from './http/clock.ts';
import { Refusal } from './http/refusal.ts';
import { CreateAdministratorService } from './staff/create-administrator.service.ts';
import { StaffModule } from './staff/staff.module.ts';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function problemOf(email: string, name: string): string | null {
  if (!ADDRESS.test(email) || email.length > 254) return `이메일 주소 형식이 아닙니다: ${email}`;
  const isName = name.trim() !== '' && name.length <= 50 && isPlainName(name);
  return isName ? null : '이름은 50자까지의 이름으로 적어 주세요.';
}

/** `admin create`: makes one of the first two administrators and says the link that sets the password. */
export async function createAdministrator(email: string, name: string): Promise<boolean> {
  const problem = problemOf(email, name);
  if (problem !== null) {
    say(problem);
    return false;
  }
  const environment = await commandEnvironment();
  const context = await NestFactory.createApplicationContext(
    { module: StaffModule, imports: [CoreModule.with(environment, new Clock()), StaffModule] },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  try {
    const service = context.get(CreateAdministratorService, { strict: false });
    const { link, administrators } = await service.create(email, name);
    say(`관리자를 만들었습니다. 관리자 ${String(administrators)}명`);
    say(
      link === null
        ? '이미 계정이 있는 사람입니다. 쓰던 비밀번호로 로그인합니다.'
        : `이 주소에서 비밀번호를 정합니다. 72시간 동안 한 번 쓸 수 있고, 본인에게만 전해 주세요.\n  ${link}`,
    );
    if (administrators < 2)
      say('관리자는 두 사람이 있어야 서로 확인할 수 있습니다. 한 사람을 더 만들어 주세요.');
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.contents.detail ?? error.title);
    return false;
  } finally {
    await context.close();
  }
}
