/** Who a browser must say it speaks to: passkeys are bound to this name and this origin. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/** The relying party of an installation, from the address people use. */
export function relyingParty(publicUrl: string): RelyingParty {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin };
}
