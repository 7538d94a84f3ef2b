/** Lets the browser save a file in its download folder. @param naam with extension */
export function download(
  naam: string,
  inhoud: string | Uint8Array<ArrayBuffer> | Blob,
  soort = JSON_SOORT,
): void {
  const blob = inhoud instanceof Blob ? inhoud : new Blob([inhoud], { type: soort });
  const adres = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers start reading after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}

const JSON_SOORT = 'application/json';
