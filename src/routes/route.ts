/** What follows a hash route: `?beeld=nu&gemeente=GM0355&verschil=7&presenteren` (uitgangspunt 32). */
export type Zoek = Readonly<Record<string, string>>;

/** Every place in the app. All state that one wants to share or go back to is in here. */
export type Route = { zoek: Zoek } & (
  | { pagina: 'start' }
  | {
      pagina: 'traject';
      id: string;
      scherm: 'team' | 'verschillen' | 'casus' | 'aanpassingen' | 'inlezen' | 'afvinken';
    }
  | { pagina: 'traject'; id: string; scherm: 'scan' | 'bespreken'; scanpunt: string | undefined }
  | { pagina: 'landelijk' }
  | { pagina: 'kennis'; artikel: string | undefined }
  | { pagina: 'rekenhulp' }
  | { pagina: 'beleidsregel'; deel: Beleidsregeldeel }
  | { pagina: 'casus' }
  | { pagina: 'niet-gevonden'; hash: string }
);

/** The views of a local rule. */
export const BELEIDSREGELDELEN = ['proberen', 'tabellen', 'toets', 'eigen'] as const;
export type Beleidsregeldeel = (typeof BELEIDSREGELDELEN)[number];

/** Reads a location hash; never throws. */
export function leesRoute(hash: string): Route {
  const [pad = '', vraag = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const zoek = leesZoek(vraag);
  const delen = pad
    .split('/')
    .filter((deel) => deel !== '')
    .map(ontcijfer);
  const [eerste, tweede, derde, vierde] = delen;
  if (delen.includes(undefined)) return { pagina: 'niet-gevonden', hash, zoek };
  if (eerste === undefined) return { pagina: 'start', zoek };
  if (eerste === 'landelijk' && delen.length === 1) return { pagina: 'landelijk', zoek };
  if (eerste === 'rekenhulp' && delen.length === 1) return { pagina: 'rekenhulp', zoek };
  const deel = BELEIDSREGELDELEN.find((naam) => naam === (tweede ?? 'proberen'));
  if (eerste === 'beleidsregel' && deel !== undefined && delen.length <= 2) {
    return { pagina: 'beleidsregel', deel, zoek };
  }
  if (eerste === 'casus' && delen.length === 1) return { pagina: 'casus', zoek };
  if (eerste === 'kennis' && delen.length <= 2) return { pagina: 'kennis', artikel: tweede, zoek };
  if (eerste === 'traject' && tweede !== undefined) {
    if (derde === 'scan' || derde === 'bespreken') {
      return { pagina: 'traject', id: tweede, scherm: derde, scanpunt: vierde, zoek };
    }
    if (
      vierde === undefined &&
      (derde === 'team' ||
        derde === 'verschillen' ||
        derde === 'casus' ||
        derde === 'aanpassingen' ||
        derde === 'inlezen' ||
        derde === 'afvinken')
    ) {
      return { pagina: 'traject', id: tweede, scherm: derde, zoek };
    }
  }
  return { pagina: 'niet-gevonden', hash, zoek };
}

function ontcijfer(deel: string): string | undefined {
  try {
    return decodeURIComponent(deel);
  } catch {
    // A broken % sequence: not one of our addresses; the caller shows "niet gevonden".
    return undefined;
  }
}

function leesZoek(vraag: string): Zoek {
  return Object.fromEntries(new URLSearchParams(vraag));
}

/** Writes a hash; the reverse of leesRoute. A search value of '' is written as a bare word. */
export function toHash(route: Route): string {
  const zoek = Object.entries(route.zoek)
    .map(([k, v]) => (v === '' ? encodeURIComponent(k) : `${encodeURIComponent(k)}=${encodeURIComponent(v)}`))
    .join('&');
  return `#/${toDelen(route).map(encodeURIComponent).join('/')}${zoek === '' ? '' : `?${zoek}`}`;
}

function toDelen(route: Route): string[] {
  switch (route.pagina) {
    case 'start':
      return [];
    case 'landelijk':
    case 'rekenhulp':
    case 'casus':
      return [route.pagina];
    case 'beleidsregel':
      return route.deel === 'proberen' ? [route.pagina] : [route.pagina, route.deel];
    case 'kennis':
      return route.artikel === undefined ? ['kennis'] : ['kennis', route.artikel];
    case 'traject': {
      const vast = ['traject', route.id, route.scherm];
      return 'scanpunt' in route && route.scanpunt !== undefined ? [...vast, route.scanpunt] : vast;
    }
    case 'niet-gevonden':
      return [];
    default:
      return route satisfies never;
  }
}

type Trajectscherm = Extract<Route, { pagina: 'traject' }>['scherm'];

/** Link to a screen of a traject. */
export function trajectLink(
  id: string,
  scherm: Trajectscherm,
  { scanpunt, zoek = {} }: { scanpunt?: string; zoek?: Zoek } = {},
): string {
  return scherm === 'scan' || scherm === 'bespreken'
    ? toHash({ pagina: 'traject', id, scherm, scanpunt, zoek })
    : toHash({ pagina: 'traject', id, scherm, zoek });
}
