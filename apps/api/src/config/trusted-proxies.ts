import { BlockList, isIP, isIPv6 } from 'node:net';

/** The networks that a name stands for, as `PORTAL_TRUSTED_PROXIES` takes them. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** Says of an address whether it is one of the proxies (믿는 프록시) of this setting. */
export function proxiesOf(setting: string): (address: string) => boolean {
  const proxies = new BlockList();
  for (const name of setting.split(/,\s*/).filter((one) => one !== '')) {
    for (const network of NAMED[name.toLowerCase()] ?? [name]) put(proxies, network);
  }
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
    return isIP(plain) !== 0 && proxies.check(plain, familyOf(plain));
  };
}

function put(proxies: BlockList, network: string): void {
  const [address = '', length] = network.split('/');
  if (isIP(address) === 0) return;
  if (length === undefined) proxies.addAddress(address, familyOf(address));
  else proxies.addSubnet(address, Number(length), familyOf(address));
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');
