/**
 * Weighs the first loads, as the server sends them. Of the patient page: the page, everything it asks for and everything the
 * service worker keeps for offline use. Of the clinic page: the page and all that it names. Fails
 * above a budget.
 */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BUDGET_BYTES = 150_000;
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const worker = readFileSync(`${dist}service-worker.js`, 'utf8');
const kept = JSON.parse(/const KEPT = (\[.*?\]);/.exec(worker)?.[1] ?? '[]') as string[];
const files = [
  ...kept.map((path) => (path === '/' ? 'index.html' : path.slice(1))),
  'service-worker.js',
];

const bytesSent = (file: string) =>
  statSync(`${dist}${file}.br`, { throwIfNoEntry: false })?.size ?? statSync(`${dist}${file}`).size;

const weights = files.map((file) => ({ file, bytes: bytesSent(file) }));
const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { file, bytes } of weights.toSorted((left, right) => right.bytes - left.bytes))
  console.log(`${(bytes / 1000).toFixed(1).padStart(7)} KB  ${file}`);
console.log(`${(total / 1000).toFixed(1).padStart(7)} KB  of ${BUDGET_BYTES / 1000} KB`);
const translated = weights.filter(({ file }) => /-in-[\w-]+\.js$/.test(file));
const ofOthers = translated.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(
  `${((total - ofOthers) / 1000).toFixed(1).padStart(7)} KB  of them are needed in English`,
);
if (files.length < 6) throw new Error('The list of kept files is too short to be right.');
if (total > BUDGET_BYTES) {
  console.error('The first load of the patient page is above its budget.');
  process.exitCode = 1;
}

const CLINIC_BUDGET_BYTES = 300_000;
const clinic = readFileSync(`${dist}clinic.html`, 'utf8');
const named = [...clinic.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file ?? '');
const clinicTotal = ['clinic.html', ...new Set(named)].reduce(
  (sum, file) => sum + bytesSent(file),
  0,
);
console.log(
  `${(clinicTotal / 1000).toFixed(1).padStart(7)} KB  of ${CLINIC_BUDGET_BYTES / 1000} KB: the clinic page`,
);
if (named.length < 3) throw new Error('The list of files of the clinic page is too short.');
if (clinicTotal > CLINIC_BUDGET_BYTES) {
  console.error('The first load of the clinic page is above its budget.');
  process.exitCode = 1;
}
