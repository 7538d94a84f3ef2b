import * as z from 'zod/mini';
import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding, Datapad } from './Controlefout.ts';

type Probleem = z.core.$ZodIssue;
type Gelezen<T> = { ok: true; waarde: T } | { ok: false; bevindingen: Bevinding[] };

/** Parses the data of one file; what does not fit becomes a Dutch text with its place. */
export function leesVolgensSchema<T>(schema: z.ZodMiniType<T>, data: unknown, bestand: string): Gelezen<T> {
  const uitkomst = schema.safeParse(data);
  if (uitkomst.success) return { ok: true, waarde: uitkomst.data };
  return {
    ok: false,
    bevindingen: uitkomst.error.issues.flatMap((probleem) => toBevindingen(probleem, data, bestand)),
  };
}

function toBevindingen(probleem: Probleem, data: unknown, bestand: string): Bevinding[] {
  const plek = probleem.path.map((sleutel) => (typeof sleutel === 'symbol' ? String(sleutel) : sleutel));
  if (probleem.code === 'unrecognized_keys') {
    return probleem.keys.map((sleutel) => ({
      bestand,
      plek: [...plek, sleutel],
      melding: controleTekst.onbekendVeld({ veld: sleutel, waar: toWaar(plek, data) }),
    }));
  }
  return [{ bestand, plek, melding: toMelding(probleem, plek, data) }];
}

function toMelding(probleem: Probleem, plek: Datapad, data: unknown): string {
  const veld = String(plek.at(-1) ?? '');
  const waar = toWaar(plek.slice(0, -1), data);
  const gevonden = waardeOp(data, plek);
  if (gevonden === undefined) return controleTekst.veldOntbreekt({ veld, waar });
  switch (probleem.code) {
    case 'invalid_type':
      return controleTekst.verkeerdSoort({
        veld,
        waar,
        verwacht: probleem.expected,
        gevonden: toTekst(gevonden),
      });
    case 'invalid_value':
      return controleTekst.waardeBestaatNiet({
        veld,
        waar,
        gevonden: toTekst(gevonden),
        mag: probleem.values.map(String),
      });
    case 'invalid_union':
      return controleTekst.waardeBestaatNiet({
        veld,
        waar,
        gevonden: toTekst(gevonden),
        mag: toKeuzes(probleem),
      });
    case 'too_small':
      return controleTekst.leeg({ veld, waar });
    default:
      return controleTekst.verkeerdeVorm({ veld, waar, gevonden: toTekst(gevonden) });
  }
}

function toKeuzes(probleem: z.core.$ZodIssueInvalidUnion): string[] {
  if ('options' in probleem && Array.isArray(probleem.options)) return probleem.options.map(String);
  return probleem.errors
    .flat()
    .flatMap((deel) => (deel.code === 'invalid_value' ? deel.values.map(String) : []));
}

function waardeOp(data: unknown, plek: Datapad): unknown {
  let waarde = data;
  for (const sleutel of plek) {
    if (typeof waarde !== 'object' || waarde === null) return undefined;
    waarde = (waarde as Record<string | number, unknown>)[sleutel];
  }
  return waarde;
}

/** The id of the nearest thing around a place (`AANV-01`), or the field it is under. */
function toWaar(plek: Datapad, data: unknown): string {
  for (let lengte = plek.length; lengte > 0; lengte -= 1) {
    const waarde = waardeOp(data, plek.slice(0, lengte));
    if (typeof waarde === 'object' && waarde !== null) {
      if ('id' in waarde && typeof waarde.id === 'string') return waarde.id;
      if ('code' in waarde && typeof waarde.code === 'string' && lengte === 1) return waarde.code;
    }
  }
  return plek.length === 0 ? '' : String(plek[0]);
}

function toTekst(waarde: unknown): string {
  return typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
}
