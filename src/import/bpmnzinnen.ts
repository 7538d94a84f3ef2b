import { grootte } from '../texts/app.ts';
import { bpmnImport as t } from '../texts/bpmn.ts';
import type { Bpmnfout, Bpmnopmerking } from './bpmnuitkomst.ts';

/** Why a file was not read and what to do, and that nothing changed. */
export function toBpmnfoutzinnen(fout: Bpmnfout): string[] {
  return [toFoutzin(fout), t.fout.nietsVeranderd];
}

function toFoutzin(fout: Bpmnfout): string {
  switch (fout.soort) {
    case 'niet-te-lezen':
      return t.fout.nietTeLezen;
    case 'te-groot':
      return t.fout.teGroot(grootte(fout.grootte), grootte(fout.maximum));
    case 'onbekende-codering':
      return t.fout.onbekendeCodering(fout.codering);
    case 'niet-xml':
      return t.fout.nietXml;
    case 'doctype':
      return t.fout.doctype;
    case 'beschadigd':
      return t.fout.beschadigd(fout.regel);
    case 'geen-bpmn':
      return t.fout.vreemd[fout.vorm];
    case 'dubbele-ids':
      return t.fout.dubbeleIds(fout.ids);
    case 'geen-proces':
      return t.fout.geenProces;
    default:
      return fout satisfies never;
  }
}

/** What a remark says; the names of its elements stand below it. */
export function toOpmerkingzin({ soort, elementen }: Bpmnopmerking): string {
  return t.opmerking[soort](elementen.length);
}
