import { memo, useState } from 'react';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Meetelinhoud } from './Meetelinhoud.tsx';

const tekst = landelijkdelenTekst.meetellen;

/** The button and the drawer that say what the numbers are made of, and what they leave out. */
export const Watteltmee = memo(function Watteltmee() {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Button icon="info" onClick={() => zetOpen(true)}>
        {tekst.knop}
      </Button>
      <Dialog
        open={open}
        onClose={() => zetOpen(false)}
        title={tekst.titel}
        closeLabel={tekst.sluit}
        size="paneel"
      >
        {open && <Meetelinhoud onSluit={() => zetOpen(false)} />}
      </Dialog>
    </>
  );
});
