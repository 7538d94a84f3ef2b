import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { alineasXml } from '../../../src/export/dias/tekst.ts';
import type { Plan } from '../../../src/export/plan/plan.ts';
import { toXmltekst } from '../../../src/werkmap/xmltekst.ts';
import { alineasIn } from '../leesOffice.ts';
import { leesDocx, leesPptx, maak, op, toPresentatie } from './planproef.ts';

let regio: Awaited<ReturnType<typeof maak>>;
beforeAll(async () => {
  regio = await maak();
});

describe('the plan in words', () => {
  it('counts as the screen does, and names every difference and every gemeente once', () => {
    const { plan, afgeleid } = regio;
    expect(plan.verschillen.map(({ nummer }) => nummer)).toEqual(
      afgeleid.verschillen().map(({ scanpunt }) => scanpunt.nummer),
    );
    expect(plan.gemeenten.map(({ naam }) => naam)).toEqual(afgeleid.gemeenten.map(({ naam }) => naam));
    const { aanpassen, afvinken } = afgeleid.stappen();
    const zinnen = plan.samenvatting.stand.join(' ');
    expect(zinnen).toContain(`${aanpassen.totaal} aanpassingen`);
    expect(zinnen).toContain(`${aanpassen.gedaan} klaar`);
    expect(zinnen).toContain(`${afvinken.gedaan} van de ${afvinken.totaal} gemeenten`);
  });

  it('of one gemeente holds what is about that gemeente, and no other', async () => {
    const { plan } = await maak('VB0003');
    expect(plan.gemeenten.map(({ naam }) => naam)).toEqual(['Wilgendrecht']);
    expect(new Set(plan.rijen.flatMap(({ gemeenten }) => gemeenten))).toEqual(new Set(['Wilgendrecht']));
    expect(new Set(plan.verschillen.flatMap(({ gemeenten }) => gemeenten))).toEqual(
      new Set(['Wilgendrecht']),
    );
    expect(JSON.stringify(plan)).not.toContain('Klaverhoven');
  });

  it('puts what comes first first, and lists as open what has no owner, day or decision', () => {
    const { plan } = regio;
    const dagen = plan.rijen.map(({ deadline }) => deadline ?? '9');
    expect(dagen).toEqual(dagen.toSorted());
    const open = new Map(plan.open.map(({ titel, punten }) => [titel, punten]));
    expect([...open.keys()]).toEqual(
      expect.arrayContaining(['Geblokkeerd', 'Nog te besluiten', 'Nog geen eigenaar', 'Nog geen datum']),
    );
    const zonder = plan.rijen.filter(({ stand, deadline }) => stand !== 'klaar' && deadline === null);
    expect(open.get('Nog geen datum')).toHaveLength(zonder.length);
  });

  it('names nobody of the team', async () => {
    const { plan, beelden } = await maak(undefined, (traject) => ({
      ...traject,
      team: {
        lid: {
          waarde: {
            rol: 'administratie',
            uitvoerder: null,
            naam: 'Zorvalp Quist',
            mail: 'zorvalp@voorbeeld.nl',
          },
          door: { browser: 'x' },
          op,
        },
      },
    }));
    expect(JSON.stringify([plan, toPresentatie(plan, beelden)])).not.toMatch(/zorvalp|quist/i);
  });
});

describe('Word', () => {
  it('has real headings, contents, Dutch, tables with a repeated heading, and words for the picture', async () => {
    const { delen } = await leesDocx(regio.plan);
    const tekst = delen.get('word/document.xml') ?? '';
    const koppen = (tekst.match(/<w:p>(?:(?!<\/w:p>).)*?w:val="Heading1".*?<\/w:p>/gs) ?? []).flatMap(
      alineasIn,
    );
    expect(koppen).toEqual([
      'Samenvatting',
      'Het proces: wat verandert er?',
      'Verschillen',
      'Aanpassingen',
      'Per gemeente',
      'Open punten',
    ]);
    expect(tekst).toMatch(/instrText[^>]*>\s*TOC/);
    expect(delen.get('word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
    expect(tekst.match(/<w:tbl>/g)).toHaveLength(4);
    expect(tekst.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(tekst).toContain('descr="Wat er &amp; &quot;anders&quot; wordt"');
    expect(delen.get('docProps/core.xml')).toContain('Implementatieplan loonkostensubsidie');
  });

  it('holds every difference and every line of the plan', async () => {
    const { delen } = await leesDocx(regio.plan);
    const alineas = alineasIn(delen.get('word/document.xml') ?? '').join('\n');
    for (const { titel, voorkeur } of regio.plan.verschillen) {
      expect(alineas).toContain(titel);
      expect(alineas).toContain(voorkeur);
    }
    for (const { titel, wie } of regio.plan.rijen) {
      expect(alineas).toContain(titel);
      expect(alineas).toContain(wie);
    }
  });
});

describe('slides', () => {
  it('open with a title, then one page summary, the process, the top, the planning, and each gemeente', async () => {
    const { delen, paden } = await leesPptx(regio.plan, regio.beelden);
    const dias = paden.filter((pad) => /^ppt\/slides\/slide\d+\.xml$/.test(pad));
    const titels = dias.map((pad) => alineasIn(delen.get(pad) ?? '')[0]);
    expect(titels.slice(0, 7)).toEqual([
      'Stuurgroep loonkostensubsidie',
      'Samenvatting',
      'Zo gaat het nu',
      'De preferente werkwijze',
      'Van nu naar de voorkeur',
      'Belangrijkste aanpassingen',
      'Planning',
    ]);
    expect(titels.slice(-5).map((titel) => titel?.split(':')[0])).toEqual(
      regio.plan.gemeenten.map(({ naam }) => naam),
    );
    for (const pad of dias) {
      const xml = delen.get(pad) ?? '';
      expect(xml).toMatch(/<p:ph type="(ctrT|t)itle"\/>/);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, taal] of xml.matchAll(/ lang="([^"]*)"/g)) expect(taal).toBe('nl-NL');
    }
  });

  it('draw the process with shapes and words, as one group that says what it shows', async () => {
    const { delen, paden } = await leesPptx(regio.plan, regio.beelden);
    expect(paden.filter((pad) => pad.includes('media'))).toEqual([]);
    const blad = regio.beelden.blad('verschil', 'dia');
    const xml = delen.get('ppt/slides/slide5.xml') ?? '';
    const groep = /<p:grpSp>.*<\/p:grpSp>/s.exec(xml)?.[0] ?? '';
    const namen = [...groep.matchAll(/<p:cNvPr id="\d+" name="([^"]*)"/g)].map(([, naam]) => naam);
    for (const { naam } of blad.beeld.knopen) expect(namen).toContain(naam.replaceAll('&', '&amp;'));
    const alt = /<p:cNvPr id="\d+" name="[^"]*" descr="([^"]*)"/.exec(groep)?.[1] ?? '';
    expect(alt.split('&#10;').length).toBeGreaterThan(blad.beeld.knopen.length);
  });

  it('keep everything on the slide', () => {
    const { dias } = toPresentatie(regio.plan, regio.beelden);
    for (const { titel, vormen } of dias)
      for (const vorm of vormen) {
        if (vorm.soort === 'lijn') continue;
        expect(vorm.x, titel).toBeGreaterThanOrEqual(0);
        expect(vorm.x + vorm.b, titel).toBeLessThanOrEqual(1280);
        expect(vorm.y + vorm.h, titel).toBeLessThanOrEqual(676);
      }
  });
});

describe('any text that people type', () => {
  const LELIJK =
    'a\u0000\u0008<b>&amp;"\'\r\nc ]]> \uD800 \uFFFE 😀 e\u0301 \u202E =1+1 constructor ${x} _x0041_';

  it('gives Word and slides that are whole', async () => {
    const [rij] = regio.plan.rijen;
    if (!rij) throw new Error('the example has no plan');
    const eigen = {
      ...rij,
      stand: 'te-doen' as const,
      titel: LELIJK,
      doe: LELIJK,
      wie: LELIJK,
      reden: LELIJK,
      gemeenten: [LELIJK],
    };
    const plan: Plan = {
      ...regio.plan,
      ondertitel: LELIJK,
      rijen: [eigen],
      verschillen: [],
      open: [{ titel: LELIJK, punten: [LELIJK] }],
      gemeenten: regio.plan.gemeenten
        .slice(0, 1)
        .map((gemeente) => ({ ...gemeente, naam: LELIJK, rijen: [eigen] })),
    };
    const [word, dias] = [await leesDocx(plan), await leesPptx(plan, regio.beelden)];
    const verwacht = expect.stringContaining(toXmltekst(LELIJK).replaceAll('\n', ''));
    expect(alineasIn(word.delen.get('word/document.xml') ?? '')).toContainEqual(verwacht);
    expect(alineasIn(dias.delen.get('ppt/slides/slide6.xml') ?? '')).toContainEqual(verwacht);
  });

  it('comes back from the words of a slide, without what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => {
        const xml = alineasXml([{ tekst, letter: 12 }]);
        expect(XMLValidator.validate(`<p:x xmlns:a="a" xmlns:p="p">${xml}</p:x>`)).toBe(true);
        expect(alineasIn(xml)).toEqual([toXmltekst(tekst).replaceAll('\n', '')]);
      }),
    );
  });
});
