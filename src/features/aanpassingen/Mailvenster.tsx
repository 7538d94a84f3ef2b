import { useRef, useState } from 'react';
import { type Mailtekst, toPlatteMail } from '../../export/plan/toMailteksten.ts';
import { toZinnenhtml } from '../../export/zinnen/toZinnenhtml.ts';
import { kopieerTekst } from '../../platform/kopieerTekst.ts';
import { planmenu } from '../../texts/planuit.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';

const t = planmenu.venster;

/** The text for one owner, to paste in a mail; nothing is sent. */
export function Mailvenster({ mails, onSluit }: { mails: readonly Mailtekst[]; onSluit: () => void }) {
  const meld = useAnnounce();
  const veld = useRef<HTMLTextAreaElement>(null);
  const [wie, zetWie] = useState(mails[0]?.wie ?? '');
  const [gedaan, zetGedaan] = useState('');
  const mail = mails.find((een) => een.wie === wie) ?? mails[0];
  if (!mail) return null;
  const tekst = toPlatteMail(mail);
  const kopieer = async () => {
    const gelukt = (await kopieerTekst({ tekst, html: toZinnenhtml(mail.blokken) })) === 'gelukt';
    if (!gelukt) veld.current?.select();
    const zin = gelukt ? t.gekopieerd : t.geweigerd;
    zetGedaan(zin);
    meld(zin);
  };
  return (
    <Dialog
      open
      onClose={onSluit}
      title={t.titel}
      closeLabel={t.sluit}
      size="breed"
      actions={
        <Button look="hoofd" icon="copy" onClick={() => void kopieer()}>
          {t.kopieer}
        </Button>
      }
    >
      <div className="aa-mail">
        <Select
          label={t.wie}
          value={mail.wie}
          onChange={(nieuw) => {
            zetWie(nieuw);
            zetGedaan('');
          }}
          options={mails.map((een) => ({ value: een.wie, label: een.wie }))}
        />
        <TextField label={t.onderwerp} value={mail.onderwerp} onChange={() => undefined} readOnly />
        <TextArea ref={veld} label={t.tekst} value={tekst} onChange={() => undefined} rows={12} readOnly />
        {gedaan !== '' && <p className="muted">{gedaan}</p>}
      </div>
    </Dialog>
  );
}
