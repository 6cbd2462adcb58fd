import { Agent, request } from 'node:http';

/** One request; resolves to status and body. */
export function send(agent, address, { method, path, cookie, headers = {}, body }) {
  const payload = JSON.stringify(body);
  const fixed = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), cookie };
  return new Promise((resolve, reject) => {
    const sent = request(
      `${address}${path}`,
      { method, agent, headers: { ...fixed, ...headers } },
      (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, body: Buffer.concat(parts).toString('utf8') }),
        );
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(payload);
  });
}

/**
 * Sends the requests over so many connections, each as soon as its last one was answered; returns requests a second and the
 * milliseconds of each. An answer of another status ends the benchmark.
 */
export async function sendAll(address, requests, { connections, status }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took = [];
  const waiting = [...requests];
  const startedAt = performance.now();
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const from = performance.now();
      const answer = await send(agent, address, next);
      if (answer.status !== status)
        throw new Error(`${next.path}: ${String(answer.status)} ${answer.body.slice(0, 500)}`);
      took.push(performance.now() - from);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, work));
  } finally {
    agent.destroy();
  }
  return { perSecond: requests.length / ((performance.now() - startedAt) / 1000), took };
}
