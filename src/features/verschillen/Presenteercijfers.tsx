import { useState } from 'react';
import { kerncijfers as t } from '../../texts/kerncijfers.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kerncijfers } from './Kerncijfers.tsx';

/** In a hall the picture takes the whole screen: the key figures come over it when somebody asks for them. */
export function Presenteercijfers() {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Button className="kc-knop" aria-haspopup="dialog" onClick={() => zetOpen(true)}>
        {t.naam}
      </Button>
      <Dialog
        open={open}
        onClose={() => zetOpen(false)}
        title={t.presenteertitel}
        closeLabel={t.sluit}
        size="breed"
      >
        <Kerncijfers />
      </Dialog>
    </>
  );
}
