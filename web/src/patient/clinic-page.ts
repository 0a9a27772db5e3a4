import { useEffect, useState } from 'react';
import type { ClinicPage } from '../../../server/src/api/clinic-page.ts';
import { api } from '../api.ts';
import { atClinic, firstLook, isFramed, onLook } from './at.ts';

const TONES = { brand: 'brand', deep: 'deep', on: 'onBrand', wash: 'wash' } as const;

/** Paints the page in the clinic's colours (kit/tokens.css), which the server has made readable. */
function paint(colours: ClinicPage['colours']): void {
  for (const scheme of ['light', 'dark'] as const)
    for (const [name, tone] of Object.entries(TONES))
      document.documentElement.style.setProperty(
        `--own-${name}-${scheme}`,
        colours?.[scheme][tone] ?? null,
      );
}

/** On the page of one clinic: what it says of itself. Undefined elsewhere, offline, and until it came. */
export function useClinicPage(): ClinicPage | undefined {
  const [page, setPage] = useState<ClinicPage>();
  const [accent, setAccent] = useState(firstLook.accent);
  useEffect(() => (isFramed ? onLook((look) => setAccent(look.accent)) : undefined), []);
  useEffect(() => {
    if (!atClinic) return;
    let isCurrent = true;
    api.clinicPage(atClinic, accent).then((reply) => {
      if (!isCurrent || !reply.ok) return;
      setPage(reply.value);
      paint(reply.value.colours);
    });
    return () => {
      isCurrent = false;
    };
  }, [accent]);
  return page;
}
