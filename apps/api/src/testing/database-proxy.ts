import { connect, createServer, type Server, type Socket } from 'node:net';

/** COMMIT as a client sends it: a simple query. */
const COMMIT = Buffer.from('COMMIT\0');

/** A way to the database that breaks when a test says so. */
export class DatabaseProxy {
  private readonly server: Server = createServer((client) => this.serve(client));
  private readonly sockets = new Set<Socket>();
  private lost: string | null = null;
  private isClosed = false;
  private isSilent = false;

  private constructor(private readonly target: URL) {}

  /** Opens a way to the database of an address. */
  static async to(url: string): Promise<DatabaseProxy> {
    const proxy = new DatabaseProxy(new URL(url));
    await new Promise<void>((listening) => proxy.server.listen(0, '127.0.0.1', listening));
    return proxy;
  }

  /** The address by this way. */
  get url(): string {
    const address = this.server.address();
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(typeof address === 'object' && address !== null ? address.port : 0);
    return url.toString();
  }

  /** The COMMIT after this statement reaches the database; its answer does not come back, and the connection is gone. */
  loseCommitOf(statement: string): void {
    this.lost = statement;
  }

  /** Breaks every connection and takes no new one, until it is opened again. */
  shut(): void {
    this.isClosed = true;
    for (const socket of this.sockets) socket.destroy();
  }

  /** Takes what is sent and new connections, and answers nothing, until it is opened again. */
  fallSilent(): void {
    this.isSilent = true;
  }

  reopen(): void {
    this.isClosed = false;
    this.isSilent = false;
  }

  async close(): Promise<void> {
    this.shut();
    await new Promise<void>((closed) => this.server.close(() => closed()));
  }

  private serve(client: Socket): void {
    if (this.isClosed) return void client.destroy();
    const database = connect({ host: this.target.hostname, port: Number(this.target.port) });
    let isNext = false;
    let isLost = false;
    const pair = [client, database];
    for (const socket of pair) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        for (const other of pair) other.destroy();
      });
    }
    client.on('data', (chunk: Buffer) => {
      if (this.isSilent) return;
      if (this.lost !== null && chunk.includes(this.lost)) isNext = true;
      if (isNext && chunk.includes(COMMIT)) {
        this.lost = null;
        isLost = true;
      }
      database.write(chunk);
    });
    database.on('data', (chunk: Buffer) => {
      if (this.isSilent) return;
      if (isLost) client.destroy();
      else client.write(chunk);
    });
  }
}
