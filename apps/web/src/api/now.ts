import { useEffect, useState } from 'react';

const TICK_MS = 15_000;
let offsetMs = 0;
/** When the page that came with its contents was drawn: what takes it over must say the same. */
let drawnAt: number | null = null;

/** Sets the portal's clock by the server's: deadlines hang on its time, not on this device's. */
export function setServerNow(serverNow: string, receivedAt = Date.now()): void {
  const server = new Date(serverNow).getTime();
  if (Number.isFinite(server)) offsetMs = server - receivedAt;
}

/** Stops the clock while a page is drawn by the server, or taken over from it; null lets it go on. */
export function holdNow(at: number | null): void {
  drawnAt = at;
}

/** Now by the server's clock, in milliseconds. */
export const serverNow = (): number => drawnAt ?? Date.now() + offsetMs;

/** Now by the server's clock, renewed every quarter of a minute. */
export function useNow(): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
