import { createAdministrator } from './create-administrator.command.ts';
import { importNotice } from './import-notice.command.ts';

// 운영 명령: what is done at the machine itself. `npm run portal -- …` starts it as `command.js NAME …`.

const COMMANDS: Readonly<Record<string, (...parameters: string[]) => Promise<boolean>>> = {
  'notice-import': (path = '', email) => importNotice(path, email ?? null),
  'admin-create': (email = '', name = '') => createAdministrator(email, name),
};

try {
  const [name = '', ...parameters] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (command === undefined) throw new Error(`no command ${name}`);
  process.exit((await command(...parameters)) ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
