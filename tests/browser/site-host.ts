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
  #held: { path: string; answers: (() => void)[] } | undefined;

  constructor(folder: string) {
    this.#site = serveSite(folder);
  }

  /** Serves at the same address as before, so that the origin stays. */
  async start(): Promise<void> {
    this.#left = Infinity;
    this.#server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      const answer = () => void this.#site.emit('request', request, response);
      if (this.#held?.path === request.url) this.#held?.answers.push(answer);
      else if (this.#left-- > 0) answer();
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

  /** From now on one address waits for its answer. */
  hold(path: string): void {
    this.#held = { path, answers: [] };
  }

  release(): void {
    this.#held?.answers.forEach((answer) => answer());
    this.#held = undefined;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => (this.#server ? this.#server.close(done) : done(undefined)));
  }
}
