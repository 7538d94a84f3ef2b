/** What is said of a file that is being made. */
export const bestandstaak = {
  excel: 'Bezig met Excel maken',
  progress: (done: number) => `${Math.round(done * 100)} procent`,
  klaar: (bestand: string) => `${bestand} is klaar. Je vindt het bij je downloads.`,
  failed: 'Dit is niet gelukt.',
  failedHint:
    'Er is niets veranderd aan je werk. Kijk of je internet hebt, vernieuw de pagina en probeer het opnieuw.',
  close: 'Sluit de melding',
} as const;
