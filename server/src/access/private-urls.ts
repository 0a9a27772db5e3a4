/** The addresses behind one private link, as they stand in letters. */
export interface PrivateUrls {
  /** The page of the forecast. */
  page: string;
  /** The page with the one button that deletes it; a POST there deletes at once (RFC 8058). */
  forget: string;
  /** The live calendar. */
  calendar: string;
  /** The page with the one button that stops a kind of reminder, or `all`; a POST stops at once. */
  stop(kind: string): string;
}

/** The addresses of a private link. `publicUrl` has no closing slash. */
export function privateUrls(publicUrl: string, token: string): PrivateUrls {
  return {
    page: `${publicUrl}/f/${token}`,
    forget: `${publicUrl}/forget/${token}`,
    calendar: `${publicUrl}/api/forecasts/${token}/calendar.ics`,
    stop: (kind) => `${publicUrl}/stop/${token}/${kind}`,
  };
}
