import type { Procesgraaf, Processtap } from '../../src/domain/proces/procesgraaf.ts';

const POORT = { of: 'exclusiveGateway', en: 'parallelGateway', 'en-of': 'inclusiveGateway' };

/**
 * A process of a bench as BPMN, for another program to compare: the same parts with the same ids and words; a
 * term, channel and frequency as documentation, a document as a data object that the task gives out. Layout left out.
 */
export function toBenchBpmn(graaf: Procesgraaf): string {
  const { stappen, poorten, gebeurtenissen, overgangen } = graaf;
  const delen = [...Object.values(stappen), ...Object.values(poorten), ...Object.values(gebeurtenissen)];
  const documenten = [...new Set(Object.values(stappen).flatMap((stap) => stap.documenten))].toSorted();
  const banen = [...new Set(delen.map(({ baan }) => baan))].toSorted();
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="defs" targetNamespace="bench">
<bpmn:process id="proces" isExecutable="false"><bpmn:laneSet id="banen">${banen
    .map(
      (baan) =>
        `<bpmn:lane id="${baan}" name="${baan}">${delen
          .filter((deel) => deel.baan === baan)
          .map(({ id }) => `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`)
          .join('')}</bpmn:lane>`,
    )
    .join('')}</bpmn:laneSet>
${documenten.map((id) => `<bpmn:dataObjectReference id="${id}" name="${id}"/>`).join('\n')}
${Object.values(stappen).map(toTask).join('\n')}
${Object.values(poorten)
  .map(({ id, soort, vraag }) => `<bpmn:${POORT[soort]} id="${id}" name="${vraag}"/>`)
  .join('\n')}
${Object.values(gebeurtenissen)
  .map(({ id, soort, tekst, tijdens }) => {
    if (soort === 'begin') return `<bpmn:startEvent id="${id}" name="${tekst}"/>`;
    if (soort === 'einde') return `<bpmn:endEvent id="${id}" name="${tekst}"/>`;
    return `<bpmn:boundaryEvent id="${id}" name="${tekst}" cancelActivity="false" attachedToRef="${tijdens ?? ''}"/>`;
  })
  .join('\n')}
${overgangen
  .map(
    ({ van, naar, label }) =>
      `<bpmn:sequenceFlow id="f_${van}_${naar}" sourceRef="${van}" targetRef="${naar}"${label === undefined ? '' : ` name="${label}"`}/>`,
  )
  .join('\n')}
</bpmn:process></bpmn:definitions>`;
}

function toTask({ id, naam, termijn, kanalen, frequentie, documenten }: Processtap): string {
  const duur = termijn.soort === 'termijn' ? `${termijn.waarde} ${termijn.eenheid} ${termijn.anker}` : '';
  const uitleg = [duur, ...kanalen, frequentie ?? ''].filter((deel) => deel !== '').join('; ');
  const uit = documenten.map(
    (document) =>
      `<bpmn:dataOutputAssociation id="${id}_${document}"><bpmn:targetRef>${document}</bpmn:targetRef></bpmn:dataOutputAssociation>`,
  );
  return `<bpmn:task id="${id}" name="${naam}"><bpmn:documentation>${uitleg}</bpmn:documentation>${uit.join('')}</bpmn:task>`;
}
