import { readYaml } from '../../engine/files/read-yaml.ts';
import { z } from '../../engine/src/record/schema.ts';
import { studyInput } from '../../engine/src/record/study.ts';

/** What any honest answer to one study input must keep. */
const expectation = z.strictObject({
  domain: z.enum(['inside', 'extrapolated', 'outside']),
  direction: z.optional(z.enum(['up', 'down'])),
  /** No change must lie inside the central 80 %. */
  null: z.optional(z.literal(true)),
});

const row = z.strictObject({ design: z.string(), expect: expectation, ...studyInput.shape });
export type BatteryStudy = z.infer<typeof row>;

/** The study inputs of `battery.yaml`; unknown fields are a fault. */
export function readBattery(): BatteryStudy[] {
  return z.array(row).parse(readYaml(new URL('./battery.yaml', import.meta.url)));
}
