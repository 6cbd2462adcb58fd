/** Whether only this machine reaches a host; the launcher asks the same (scripts/lib/settings.mjs). */
export const isLoopbackHost = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host);

/** Whether a client's address is one of this machine, as IPv6 writes IPv4 included. */
export const isLoopbackAddress = (address: string): boolean =>
  isLoopbackHost(address.replace(/^::ffff:/i, ''));
