import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../engine/files/read-knowledge.ts';
import { readTargets, readTargetsFile } from './targets.ts';

const knowledge = readKnowledge();
/** Findings on recovery (ERY-001, BAR-002, …) are read by the recovery model. */
const RECOVERY = /^[A-Z]{3}-\d{3}$/;
const efficacyFits = [...knowledge.evidence.values()]
  .flatMap(({ findings }) => findings)
  .filter(({ use, id }) => use === 'fit' && !RECOVERY.test(id))
  .map(({ id }) => id);

describe('the targets of the calibration', () => {
  it('read every finding that is to be fitted, or say why not', () => {
    const { studies, notRead } = readTargetsFile();
    const accounted = new Set([
      ...studies.flatMap(({ results }) => results.map(({ finding }) => finding)),
      ...notRead.flatMap(({ findings }) => findings),
    ]);
    expect(efficacyFits.filter((id) => !accounted.has(id))).toEqual([]);
  });

  it('use nothing but findings that are to be fitted', () => {
    for (const { finding } of readTargets(knowledge)) expect(efficacyFits).toContain(finding);
  });

  it('keep papers on one trial in one cohort', () => {
    const cohorts = readTargets(knowledge)
      .filter(({ finding }) => /^(kenkel2021|alqam202[23])/.test(finding))
      .map(({ cohort }) => cohort);
    expect(new Set(cohorts).size).toBe(1);
  });

  it('stand as evidence in what calibration wrote', () => {
    const read = [...new Set(readTargets(knowledge).map(({ finding }) => finding))];
    for (const { evidence } of knowledge.fitted.values()) expect(evidence).toEqual(read);
  });
});
