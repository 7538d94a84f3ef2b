/** Puts text on the clipboard. @returns whether it is there; browsers refuse it on a page without https */
export async function kopieer(tekst: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    // No clipboard at all, or no permission: the caller shows the text instead.
    return false;
  }
}
