import { createServer, type Server } from 'node:http';
import { listen, serveSite } from '../run/serve.ts';

/** A host of the tests' own, where one version of the site takes the place of another, or all is out of reach. */
export class SiteHost {
  address = '';
  /** Every request that reached the host. */
  readonly asked: string[] = [];
  #server: Server | undefined;
  #site: Server;
  #left = Infinity;

  constructor(folder: string) {
    this.#site = serveSite(folder);
  }

  /** Serves at the same address as before, so that the origin stays. */
  async start(): Promise<void> {
    this.#left = Infinity;
    this.#server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      if (this.#left-- > 0) this.#site.emit('request', request, response);
      else request.destroy();
    });
    const port = this.address ? Number(new URL(this.address).port) : 0;
    this.address = await listen(this.#server, port);
  }

  /** From now on another version is here. */
  deploy(folder: string): void {
    this.#site = serveSite(folder);
  }

  /** After so many requests more nothing is answered. */
  breakAfter(requests: number): void {
    this.#left = requests;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => (this.#server ? this.#server.close(done) : done(undefined)));
  }
}
