import { setTimeout as pause } from 'node:timers/promises';

/** Somebody whose session, check-in and message the servers said yes to. */
export interface Acknowledged {
  personId: string;
  courseId: string;
  token: string;
  email: string;
  checkInId: string;
  message: string;
}

/** What a server that goes away or lost its database may answer: nothing was acknowledged. */
const COME_BACK = new Set([502, 503]);
class NotNow extends Error {}

const today = () => new Date().toISOString().slice(0, 10);
const words = () => crypto.randomUUID();

/** A clinic at work over the network, whose requests go to any of its servers. */
export class Clinic {
  readonly people: Acknowledged[] = [];
  /** Requests that were not acknowledged. */
  noes = 0;
  lastNo = '';
  private cookie = '';
  private isOpen = false;
  private clients = 0;
  private readonly urls: () => string[];

  constructor(urls: () => string[]) {
    this.urls = urls;
  }

  /** Makes the clinic by its one-time link and signs its owner in. */
  async setUp(token: string): Promise<void> {
    const owner = { name: 'Owner', email: 'owner@example.org', password: words() };
    const body = { owner, clinic: 'Clinic at work', timeZone: 'Europe/London' };
    const answer = await this.send('POST', `/api/staff/set-up/${token}`, body);
    if (answer.status !== 201) throw new Error(`set-up: ${answer.status} ${await answer.text()}`);
    this.cookie = String(answer.headers.get('set-cookie')).split(';')[0] ?? '';
  }

  /** Works with so many hands until it is closed. */
  open(hands: number): Promise<unknown> {
    this.isOpen = true;
    return Promise.all(Array.from({ length: hands }, () => this.workOn()));
  }

  async close(): Promise<void> {
    this.isOpen = false;
  }

  private async workOn(): Promise<void> {
    while (this.isOpen)
      try {
        this.people.push(await this.treatSomebody());
      } catch (error) {
        if (!(error instanceof NotNow)) throw error;
        this.noes += 1;
        this.lastNo = error.message;
        await pause(100);
      }
  }

  /** Writes somebody down with a session, checks in and writes from their private page. */
  async treatSomebody(url?: string): Promise<Acknowledged> {
    const email = `${words()}@example.org`;
    const person = { givenName: 'A', familyName: words(), birthDate: '1980-01-01', history: [] };
    const mail = { email, letters: true };
    const { id: personId } = await this.ask(
      'POST',
      '/api/clinic/people',
      { ...person, ...mail },
      url,
    );
    const session = { date: today(), modality: 'pen', zones: [{ area: 'face', depthMm: 0.5 }] };
    const place = `/api/clinic/people/${personId}/sessions`;
    const { links, courseIds } = await this.ask('POST', place, session, url);
    const token = String(links[0].link).split('/').at(-1) ?? '';
    const checkInId = crypto.randomUUID();
    const answers = { date: today(), redness: 2 };
    await this.ask('POST', `/api/forecasts/${token}/check-ins`, { id: checkInId, answers }, url);
    const message = words();
    await this.ask('POST', `/api/f/${token}/messages`, { text: message }, url);
    return { personId, courseId: courseIds[0], token, email, checkInId, message };
  }

  /** What was acknowledged and is not there exactly once. */
  async lost(): Promise<string[]> {
    const lost: string[] = [];
    for (const one of this.people) {
      const { sessions } = await this.ask('GET', `/api/clinic/people/${one.personId}`);
      const { checkIns } = await this.ask('GET', `/api/forecasts/${one.token}/check-ins`);
      const { messages } = await this.ask('GET', `/api/f/${one.token}`);
      const count = (rows: Record<string, unknown>[], key: string, value: string) =>
        rows.filter((row) => row[key] === value).length;
      if (sessions.length !== 1) lost.push(`${sessions.length} sessions of ${one.personId}`);
      if (count(checkIns, 'id', one.checkInId) !== 1) lost.push(`check-in ${one.checkInId}`);
      if (count(messages, 'text', one.message) !== 1) lost.push(`message ${one.message}`);
    }
    return lost;
  }

  /** Listens to the board at one server. */
  async listen(url: string): Promise<{ next(courseId: string): Promise<boolean>; close(): void }> {
    const leaving = new AbortController();
    const headers = { cookie: this.cookie };
    const { signal } = leaving;
    const answer = await fetch(`${url}/api/clinic/board/events`, { headers, signal });
    const reader = answer.body?.getReader();
    let heard = '';
    return {
      next: async (courseId) => {
        while (reader && !heard.includes(courseId)) {
          const { value, done } = await reader.read();
          if (done) return false;
          heard += new TextDecoder().decode(value);
        }
        return true;
      },
      close: () => leaving.abort(),
    };
  }

  /** The document of an answer that says yes. @throws NotNow when no server can say yes now */
  private async ask(method: string, path: string, body?: object, url?: string) {
    const answer = await this.send(method, path, body, url).catch((error: Error) => {
      throw new NotNow(`${path}: ${error.message}`);
    });
    if (COME_BACK.has(answer.status)) throw new NotNow(`${path}: ${answer.status}`);
    const text = await answer.text().catch((error: Error) => {
      throw new NotNow(`${path}: ${error.message}`);
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text);
  }

  private send(method: string, path: string, body?: object, url?: string): Promise<Response> {
    const urls = this.urls();
    const server = url ?? urls[Math.floor(Math.random() * urls.length)];
    this.clients += 1;
    return fetch(`${server}${path}`, {
      method,
      headers: {
        ...(body ? { 'content-type': 'application/json' } : {}),
        cookie: this.cookie,
        // Each request comes as a client of its own, past the limit per client.
        'x-forwarded-for': `10.${(this.clients >> 16) & 255}.${(this.clients >> 8) & 255}.${this.clients & 255}`,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }
}
