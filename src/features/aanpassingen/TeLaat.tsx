import { plan } from '../../texts/plan.ts';
import { Icon } from '../../ui/Icon.tsx';

/** Says that the day has passed, or for how many it has: icon, word and colour. */
export function TeLaat({ aantal }: { aantal?: number }) {
  return (
    <span className="aa-telaat">
      <Icon name="clock" size={16} />
      {aantal === undefined ? plan.teLaat : plan.tijdlijn.teLaat(aantal)}
    </span>
  );
}
