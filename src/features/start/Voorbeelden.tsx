import { start } from '../../texts/start.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';

const teksten = start.voorbeelden;

/** An example that can be opened: what it is called and what it shows. */
export type Voorbeeldkeuze = { id: string; naam: string; ondertitel: string };

type VoorbeeldenProps = {
  open: boolean;
  voorbeelden: readonly Voorbeeldkeuze[];
  onKies: (id: string) => void;
  onClose: () => void;
};

/** The examples to choose from. */
export function Voorbeelden({ open, voorbeelden, onKies, onClose }: VoorbeeldenProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={teksten.titel}
      closeLabel={teksten.sluit}
      actions={<Button onClick={onClose}>{teksten.sluit}</Button>}
    >
      <p className="muted">{teksten.uitleg}</p>
      <ul className="start-voorbeelden">
        {voorbeelden.map(({ id, naam, ondertitel }) => (
          <li key={id}>
            <button
              type="button"
              aria-label={teksten.bekijk(naam)}
              aria-describedby={`vb-${id}`}
              onClick={() => onKies(id)}
            >
              <span>
                <b>{naam}</b>
                <small id={`vb-${id}`}>{ondertitel}</small>
              </span>
              <Icon name="arrowRight" />
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
