import { woorden } from './woordregels.ts';

/** Somebody a step can be about. Two names that speak of different ones are different steps. Also our banen. */
export const PARTIJEN: Readonly<Record<string, ReadonlySet<string>>> = {
  werkgever: woorden('werkgever werkgevers bedrijf bedrijven onderneming ondernemer ondernemers'),
  werknemer: woorden(`
    werknemer werknemers kandidaat kandidaten inwoner inwoners medewerker medewerkers klant klanten client clienten
    burger burgers deelnemer deelnemers werkzoekende
  `),
  consulent: woorden(`
    consulent consulenten klantmanager klantmanagers accountmanager accountmanagers jobconsulent werkconsulent casemanager
    klantregisseur werkgeversadviseur participatiecoach bedrijfsadviseur
  `),
  administratie: woorden(`
    administratie administratief backoffice uitkeringsadministratie inkomensconsulent inkomensconsulenten subsidieadministratie
    financien applicatiebeheer
  `),
  loonwaardedeskundige: woorden(`
    loonwaardedeskundige loonwaardedeskundigen loonwaardeexpert arbeidsdeskundige arbeidsdeskundigen loonwaardemeter
    loonwaardespecialist deskundige expert
  `),
  uwv: woorden('uwv'),
  jobcoach: woorden('jobcoach jobcoaches werkbegeleider'),
  beslisser: woorden('beslisser teamleider teammanager afdelingshoofd'),
};

/**
 * Somebody that a step can also be for, as a thing that one asks for or pays. Nobody in our process is a jobcoach, so
 * a name that has one is about that; who measures is only meant beside these words.
 */
export const VOORZIENINGEN: readonly { wie: keyof typeof PARTIJEN; naast?: ReadonlySet<string> }[] = [
  { wie: 'jobcoach' },
  { wie: 'loonwaardedeskundige', naast: woorden('aanvraag betalen') },
];

/** Words in the name of a lane that tell less than those above: they count when nothing better is said. */
export const BAANWOORDEN: Readonly<Record<string, ReadonlySet<string>>> = {
  werknemer: woorden('medewerker medewerkers klant klanten'),
  consulent: woorden('werkgeversservicepunt wsp werkgeversteam frontoffice'),
  administratie: woorden('inkomen uitkeringen subsidies subsidieloket financiele financieel uitkeringsteam'),
  loonwaardedeskundige: woorden('loonwaarde meter'),
  beslisser: woorden('mandaathouder college'),
};
