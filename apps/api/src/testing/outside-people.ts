import { Transactions } from '../database/transactions.ts';
import { SAMPLE_PASSWORD } from '../sample-data/sample-accounts.ts';
import { storeSamplePeople } from '../sample-data/sample-people.ts';
import { OutsideClient } from './outside-client.ts';
import type { TestPortal } from './test-portal.ts';

/** A person of the sample by the name before the @ of the address, signed in; `nobody` is not. */
export type OutsidePeople = (name: string) => OutsideClient;

/** Lets a portal listen and signs in people of the sample, who know of it no more than its address. */
export async function outsidePeople(opened: TestPortal, names: readonly string[]): Promise<OutsidePeople> {
  const { portal, clock } = opened;
  await portal.get(Transactions).asSystem((tx) => storeSamplePeople(tx, clock.now()));
  await portal.listen(0, '127.0.0.1');
  const address = portal.getHttpServer().address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const people = new Map([['nobody', new OutsideClient(origin)]]);
  for (const name of names) {
    people.set(name, await new OutsideClient(origin).signIn(`${name}@sample.test`, SAMPLE_PASSWORD));
  }
  return (name) => {
    const client = people.get(name);
    if (client === undefined) throw new Error(`Nobody is called ${name}`);
    return client;
  };
}
