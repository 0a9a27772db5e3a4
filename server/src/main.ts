import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { ConfigFault, readConfig } from './config.ts';
import { buildHouse, type Furnishing, type House } from './house.ts';
import type { Jobs } from './jobs/start-jobs.ts';
import { demoSignIn } from './store/clinic/demo-staff.ts';
import { onlyOne } from './store/one-at-a-time.ts';

/** A server that runs. */
export interface Running {
  house: House;
  /** Where it listens. */
  url: string;
  close(): Promise<void>;
}

const FIRST_PORT = 8080;
const PORTS_TO_TRY = 20;

/** Builds the house, opens its doors and starts its jobs. */
export async function start(config = readConfig(), given: Furnishing = {}): Promise<Running> {
  // Read while the database starts, whose server is launched in between.
  const loading = Promise.all([import('./api/doors.ts'), import('./jobs/start-jobs.ts')]);
  const house = await buildHouse(config, given);
  const [{ openDoors }, { startJobs }] = await loading;
  let jobs: Jobs | undefined;
  let app: Awaited<ReturnType<typeof openDoors>> | undefined;
  let seeding: Promise<void> | undefined;
  const leaving = new AbortController();
  const close = async () => {
    leaving.abort();
    await seeding;
    await app?.close();
    await jobs?.stop();
    await house.close();
  };
  try {
    // A worker has doors as well: health and readiness are asked of every process.
    app = await openDoors(house);
    const port = await listen(app, config.host, config.port);
    const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
    if (!config.publicUrl) house.publicUrl = `http://localhost:${port}`;
    if (config.role !== 'web') {
      jobs = await startJobs(house);
      if (house.setUpToken && config.demo && house.hasDemo)
        seeding = fillDemo(house, leaving.signal);
    }
    return { house, url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Fills the demo clinic behind the open doors, on a thread of its own, until a clinic is set up. Of
 * several processes one does it.
 */
async function fillDemo(house: House, stop: AbortSignal): Promise<void> {
  const { knowledge } = house;
  try {
    const { seedDemoMonth } = await import('./jobs/demo-month.ts');
    const { openForecastPool } = await import('./engine/forecast-pool.ts');
    const openPool = () => openForecastPool({ knowledge, threads: 1, timeoutMs: 60_000 });
    await onlyOne(house.reached.owner, () => seedDemoMonth(house, openPool, stop));
  } catch (error) {
    house.log.error({ err: error }, 'the demo clinic was not filled');
  }
}

interface Listening {
  listen(options: { host: string; port: number }): Promise<string>;
  server: { address(): AddressInfo | string | null };
}

/** Listens on the port that was asked for; when none was, on 8080 or the next free one. */
async function listen(app: Listening, host: string, asked: number | undefined): Promise<number> {
  const ports =
    asked === undefined ? Array.from({ length: PORTS_TO_TRY }, (_, n) => FIRST_PORT + n) : [asked];
  for (const port of ports) {
    try {
      await app.listen({ host, port });
      return (app.server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(
    asked === undefined
      ? `The ports ${ports[0]} to ${ports.at(-1)} are all taken. Choose one: PORT=9000 npm start`
      : `Port ${asked} is taken by another program. Choose another: PORT=${asked + 1} npm start`,
  );
}

/** `healcast serve`: runs until Ctrl-C or SIGTERM, then leaves nothing behind. */
export async function serve(): Promise<void> {
  let running: Running;
  try {
    running = await start();
  } catch (error) {
    process.stderr.write(`${tell(error)}\n`);
    process.exitCode = 1;
    return;
  }
  process.stdout.write(welcome(running));
  await untilToldToStop(running);
}

function tell(error: unknown): string {
  if (error instanceof ConfigFault) return error.message;
  const { message, cause } = error as Error;
  return `Healcast could not start. ${message}${cause instanceof Error && !message.includes(cause.message) ? ` (${cause.message})` : ''}`;
}

async function untilToldToStop({ house, close }: Running): Promise<void> {
  const why = await new Promise<string>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => done(signal));
    house.reached.lost.then(() => done('lost database'));
  });
  if (why === 'lost database') {
    house.log.fatal('the database server ended by itself');
    process.exitCode = 1;
  } else process.stdout.write('\nStopping …\n');
  // Someone impatient may ask twice; then the kernel's default applies.
  const late = setTimeout(() => process.exit(1), 20_000);
  late.unref();
  await close();
  process.exit();
}

function welcome({ house, url }: Running): string {
  const { config } = house;
  const onLoopback = ['127.0.0.1', '::1', 'localhost'].includes(config.host);
  const lines = [
    `Healcast is open at ${house.publicUrl}`,
    ...(onLoopback
      ? ['  for a phone in your network: stop it, then HOST=0.0.0.0 npm start']
      : addressesInNetwork(url).map((address) => `  in your network: ${address}`)),
    `Letters go to ${
      config.smtpUrl
        ? `the mail server ${new URL(config.smtpUrl).host}`
        : `the outbox, nowhere else: ${house.publicUrl}/outbox (this machine only)`
    }`,
    ...staffLines(house, onLoopback),
    `Data: ${house.reached.words}`,
    'Stop with Ctrl-C',
  ];
  return `\n${lines.map((line) => `  ${line}\n`).join('')}\n`;
}

/** The secrets of a fresh installation stand on the terminal of its own machine and nowhere else. */
function staffLines(
  { publicUrl, setUpToken, secret, hasDemo }: House,
  onLoopback: boolean,
): string[] {
  const { staff, password } = demoSignIn(secret);
  return [
    ...(setUpToken
      ? [`Set up your clinic (this link works once): ${publicUrl}/clinic/set-up/${setUpToken}`]
      : []),
    ...(onLoopback && hasDemo
      ? [`Demo clinic: ${publicUrl}/clinic as ${staff[0]?.email} with the password ${password}`]
      : []),
  ];
}

function addressesInNetwork(url: string): string[] {
  const { port } = new URL(url);
  return Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}
