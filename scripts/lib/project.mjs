import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder, whatever the current folder is. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export const fromRoot = (...parts) => join(projectRoot, ...parts);

/** The name in package.json; it also names the folders made outside the project. */
export const projectName = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')).name;
