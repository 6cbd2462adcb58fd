import { KSIC_11_ENGLISH_LINES } from './ksic-11-en.ts';

let names: ReadonlyMap<string, string> | null = null;

/** English names of the 11th revision by code, read at first use. Not in `index.ts`: Korean readers do not download them. */
export function englishIndustryNames(): ReadonlyMap<string, string> {
  names ??= new Map(
    KSIC_11_ENGLISH_LINES.split('\n').map((line): [string, string] => {
      const [code = '', name = ''] = line.split('|');
      return [code, name];
    }),
  );
  return names;
}
