/** What the peers need, from the distribution's own packages. */
import { execFileSync, spawnSync } from 'node:child_process';

const PACKAGES = [
  'gcc',
  'libc6-dev',
  'libsundials-dev',
  'r-base-core',
  'r-cran-desolve',
  'util-linux',
];

function installed(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name]);
  return `${stdout ?? ''}`.includes('install ok installed');
}

/** @throws Error when a package is missing and cannot be installed */
export function installPeers(): void {
  const missing = PACKAGES.filter((name) => !installed(name));
  if (missing.length === 0) return;
  console.log(`installing ${missing.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  const given = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  execFileSync('apt-get', given, { stdio: 'inherit', env: environment });
}

/** Versions of the packages the peers came from. */
export function peerVersions(): string[] {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${Version}\n', ...PACKAGES]);
  return `${stdout ?? ''}`.trim().split('\n');
}
