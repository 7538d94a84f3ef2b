/**
 * Shows the browser's window to pick files.
 * @param soorten as in the `accept` attribute, for example `.json,application/json`
 * @returns empty when nothing was picked
 */
export function kiesBestanden({
  soorten,
  meer = false,
}: {
  soorten: string;
  meer?: boolean;
}): Promise<File[]> {
  const veld = document.createElement('input');
  veld.type = 'file';
  veld.accept = soorten;
  veld.multiple = meer;
  veld.hidden = true;
  // In the page: Safari does not report a change of a field that nobody holds.
  document.body.append(veld);
  return new Promise((klaar) => {
    const sluit = (bestanden: File[]) => {
      veld.remove();
      klaar(bestanden);
    };
    veld.addEventListener('change', () => sluit([...(veld.files ?? [])]), { once: true });
    veld.addEventListener('cancel', () => sluit([]), { once: true });
    veld.click();
  });
}
