import { useEffect } from 'react';
import { type Route, toHash } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import { Button } from '../ui/Button.tsx';

/** Switches presenting on and off; the address keeps it, Escape leaves it. */
export function Presenteerknop({ route }: { route: Route }) {
  const aan = 'presenteren' in route.zoek;
  useEffect(() => {
    if (!aan) return;
    const bijToets = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) location.hash = toHash(zonder(route));
    };
    addEventListener('keydown', bijToets);
    return () => removeEventListener('keydown', bijToets);
  }, [aan, route]);
  return (
    <Button
      look="lijn"
      icon="present"
      className="btn-kort"
      title={aan ? t.stopPresenteren : t.presenteren}
      onClick={() => {
        location.hash = toHash(aan ? zonder(route) : { ...route, zoek: { ...route.zoek, presenteren: '' } });
      }}
    >
      <span>{aan ? t.stopPresenteren : t.presenteren}</span>
    </Button>
  );
}

function zonder(route: Route): Route {
  const { presenteren: _uit, ...zoek } = route.zoek;
  return { ...route, zoek };
}
