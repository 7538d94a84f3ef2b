import { useState } from 'react';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { gevolgTekst } from '../../texts/gevolg.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { Gevolgpaneel, type GevolgpaneelProps } from './Gevolgpaneel.tsx';
import { toGevolgstand } from './gevolgstand.ts';

const t = gevolgTekst;

/** On a telephone: the consequence in one line above the buttons; the rest slides up. */
export function Gevolgblad(paneel: GevolgpaneelProps) {
  const { afgeleid } = useWerkruimte();
  const [open, setOpen] = useState(false);
  const { scanpunt, zichtbaar, vooraf } = paneel;
  const stand = zichtbaar && !vooraf ? toGevolgstand(scanpunt, afgeleid.vergelijkingen) : undefined;
  const klaar = paneel.perUitvoerder.filter((kolom) => kolom.klaar).length;
  return (
    <section className="gv-blad" aria-label={t.naam}>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {stand?.pil && <Pill tone={stand.pil}>{scanpunt.nummer}</Pill>}
        <span>
          <b>{stand?.titel ?? t.wachtKort(klaar, paneel.perUitvoerder.length)}</b>
          <small>{stand ? t.openPaneel : vooraf ? t.openPaneelVooraf : t.openPaneelWacht}</small>
        </span>
        <Icon name="chevronUp" size={22} />
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.naam}
        closeLabel={t.sluiten}
        className="gv-venster"
      >
        <Gevolgpaneel {...paneel} />
      </Dialog>
    </section>
  );
}
