import { Startbeeld } from '../../../src/features/start/Startbeeld.tsx';
import { Badge } from '../../../src/ui/Badge.tsx';
import { Blocks } from '../../../src/ui/Blocks.tsx';
import { Button } from '../../../src/ui/Button.tsx';
import { ChipList } from '../../../src/ui/Chip.tsx';
import { Icon } from '../../../src/ui/Icon.tsx';
import { IconButton } from '../../../src/ui/IconButton.tsx';
import { iconPaths, type IconName } from '../../../src/ui/iconPaths.ts';
import { LetterBoxes } from '../../../src/ui/LetterBoxes.tsx';
import { LinkButton } from '../../../src/ui/LinkButton.tsx';
import { Menu } from '../../../src/ui/Menu.tsx';
import { Pill } from '../../../src/ui/Pill.tsx';
import { StatusMark } from '../../../src/ui/StatusMark.tsx';
import { Toggletip } from '../../../src/ui/Toggletip.tsx';

const names = ['De Bilt', 'Bunnik', 'Zeist', 'Wijk bij Duurstede', 'Utrechtse Heuvelrug'];
const letters = ['DB', 'BU', 'ZE', 'WD', 'UH'];
const nothing = () => undefined;

/** Buttons, menus, marks, icons and the drawing of the start screen. */
export function Basis() {
  return (
    <>
      <section className="galerij-deel">
        <h2>Startbeeld</h2>
        <div className="galerij-held">
          <Startbeeld label="Vijf werkwijzen komen samen tot één werkwijze" />
        </div>
      </section>
      <section className="galerij-deel">
        <h2>Knoppen</h2>
        <div className="galerij-rij">
          <Button look="hoofd" size="groot" iconEnd="arrowRight">
            Begin met team vormen
          </Button>
          <Button look="hoofd" iconEnd="arrowRight">
            Volgende vraag
          </Button>
          <Button icon="arrowLeft">Vorige</Button>
          <Button look="stil">Overslaan</Button>
          <Button look="link" icon="questionRing">
            Waarom deze vraag?
          </Button>
          <Button look="gevaar" icon="trash">
            Verwijderen
          </Button>
          <Button size="klein" icon="plus">
            Klein
          </Button>
          <LinkButton href="#/x" icon="map">
            Bekijk de kaart
          </LinkButton>
          <IconButton icon="dots" label="Meer" />
          <IconButton icon="undo" label="Ongedaan maken" look="lijn" />
          <IconButton icon="redo" label="Opnieuw" disabled />
        </div>
        <div className="galerij-rij">
          <Button look="hoofd" busyText="Bezig met opslaan">
            Opslaan
          </Button>
          <Button busyText="Bezig met inlezen">Inlezen</Button>
          <Button look="hoofd" disabledReason="Eerst moeten alle 8 punten kloppen.">
            Zeist afvinken
          </Button>
          <Button disabled>Uit</Button>
          <Button aria-pressed="true" icon="filter">
            Aan
          </Button>
        </div>
        <div className="galerij-rij">
          <Menu
            label="Downloaden"
            icon="download"
            look="hoofd"
            align="start"
            footer={
              <>
                <Icon name="filter" size={18} />
                Neemt mee wat je nu ziet: 13 van 13
              </>
            }
            items={[
              {
                id: 'xlsx',
                icon: 'table',
                label: 'Excel-lijst',
                sub: 'Alle kolommen, een blad per gemeente',
                onSelect: nothing,
              },
              {
                id: 'print',
                icon: 'print',
                label: 'Word of print',
                sub: 'Plan van aanpak om te bespreken',
                onSelect: nothing,
              },
              {
                id: 'ics',
                icon: 'calendar',
                label: 'Agenda (.ics)',
                sub: 'Deadlines in jullie eigen agenda',
                onSelect: nothing,
              },
              {
                id: 'bpmn',
                icon: 'flow',
                label: 'Processchema (BPMN)',
                disabledReason: 'Beantwoord eerst een vraag.',
                onSelect: nothing,
              },
            ]}
          />
          <Menu
            label="Status"
            items={[
              { id: 'a', label: 'Te doen', checked: false, onSelect: nothing },
              { id: 'b', label: 'Bezig', checked: true, onSelect: nothing },
              { id: 'c', label: 'Klaar', checked: false, onSelect: nothing },
            ]}
          />
          <Menu
            label="Meer"
            icon="dots"
            iconOnly
            look="stil"
            items={[{ id: 'weg', icon: 'trash', label: 'Weghalen', onSelect: nothing }]}
          />
          <span className="row">
            <b>Gemeenten</b>
            <Toggletip label="Uitleg bij gemeenten">
              <p>DB is De Bilt, BU is Bunnik. Een streepje betekent: geldt hier niet.</p>
            </Toggletip>
          </span>
        </div>
      </section>
      <section className="galerij-deel">
        <h2>Tekens</h2>
        <div className="galerij-rij">
          <Pill tone="weg" label="vervalt">
            4
          </Pill>
          <Pill tone="bij" label="komt erbij">
            2
          </Pill>
          <Pill tone="anders" label="verandert">
            13
          </Pill>
          <Pill tone="gelijk" label="blijft" />
          <Pill tone="onbekend" label="onbekend">
            7
          </Pill>
          <Pill tone="open" label="nog open">
            8
          </Pill>
          <Pill tone="weg" label="vervalt" />
          <Pill tone="onbekend" label="onbekend" />
        </div>
        <div className="galerij-rij">
          <Badge look="voorbeeld">Voorbeeld</Badge>
          <Badge look="bevestigen" icon="flag">
            Voorkeur, te bevestigen
          </Badge>
          <Badge>Pilot</Badge>
          <Badge look="goed" icon="check">
            Klaar
          </Badge>
          <Badge look="let-op" icon="warning">
            Kijk opnieuw
          </Badge>
          <Badge look="fout" icon="octagon">
            Blokkeert
          </Badge>
          <Badge look="vol" size="groot" icon="flag">
            Voorkeur
          </Badge>
        </div>
        <div className="galerij-rij">
          <StatusMark tone="te-doen">Te doen</StatusMark>
          <StatusMark tone="bezig">Bezig</StatusMark>
          <StatusMark tone="klaar">Klaar</StatusMark>
          <StatusMark tone="gereed">Klaar om af te vinken</StatusMark>
          <StatusMark tone="geblokkeerd" sub="Wacht op leverancier">
            Geblokkeerd
          </StatusMark>
          <StatusMark tone="let-op">Let op</StatusMark>
          <StatusMark tone="onbekend">Weten we niet</StatusMark>
          <StatusMark tone="afwijking">Kleine afwijking</StatusMark>
          <StatusMark tone="later">Later bespreken</StatusMark>
        </div>
        <div className="galerij-rij">
          <LetterBoxes
            label="Geldt voor De Bilt, Zeist en Wijk bij Duurstede"
            items={names.map((name, at) => ({
              id: name,
              name,
              letters: letters[at] ?? '',
              on: at % 2 === 0,
            }))}
          />
          <Blocks filled={1}>Klein</Blocks>
          <Blocks filled={2}>Middel</Blocks>
          <Blocks filled={3}>Groot</Blocks>
          <span>
            <kbd>1</kbd> tot <kbd>4</kbd> kiest
          </span>
        </div>
        <ChipList
          label="Deze gemeenten doen mee"
          items={names.map((name) => ({
            id: name,
            label: name,
            onRemove: nothing,
            removeLabel: `${name} weghalen`,
          }))}
          add={{ label: 'Gemeente', onClick: nothing }}
        />
      </section>
      <section className="galerij-deel">
        <h2>Iconen</h2>
        <div className="galerij-rij">
          {(Object.keys(iconPaths) as IconName[]).map((name) => (
            <span className="galerij-icoon" key={name}>
              <Icon name={name} size={24} />
              {name}
            </span>
          ))}
        </div>
      </section>
    </>
  );
}
