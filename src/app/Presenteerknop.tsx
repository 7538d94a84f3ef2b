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
      className="presenteerknop"
      onClick={() => {
        location.hash = toHash(aan ? zonder(route) : { ...route, zoek: { ...route.zoek, presenteren: '' } });
      }}
    >
      {aan ? t.stopPresenteren : t.presenteren}
    </Button>
  );
}

function zonder(route: Route): Route {
  const { presenteren: _uit, ...zoek } = route.zoek;
  return { ...route, zoek };
}
