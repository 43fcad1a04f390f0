/** Bokmål. */
import type { Patterns } from './pattern-keys.ts';
import { end, followedBy, near, phrase } from './phrase.ts';

const programme = String.raw`trainee[- ]?programmet`;
const disability = 'nedsatt funksjonsevne|nedsatt funksjonsnivå|funksjonsnedsettelse|funksjonshemm';
const gap = String.raw`hull(?:et|ene)? i (?:en )?cv|huller i cv|cv-?hull`;
const reserved = String.raw`forbeholdt|reservert|øremerke?t|(?:kun|bare) (?:åpen )?for${end}|rett(?:er|et) (?:seg )?(?:kun |bare )?(?:mot|til)${end}|(?:stilling(?:en|ene|er)?|jobben|\p{L}*programmet) (?:er )?(?:åpen )?for (?:deg|personer|søkere|folk|dem)|søker(?:e|ne)? må ha|du må ha|lyses ut for|målgruppen (?:er|for)|kun søkere|bare søkere`;

const explains = String.raw`(?:er|som er) (?:en|et|statens|del av)${end}|gir|skal (?:bidra|gi|hjelpe|gjøre)|innebærer|betyr|består av|omfatter|handler om|har som mål|mål(?:et)? (?:er|med)|formål|får du|mentor|opplæring|medarbeiderskap|arbeidserfaring`;
const all = String.raw`(?:alle|enhver)(?: (?:kvalifiserte|interesserte|aktuelle|typer))?(?: (?:søkere|kandidater|personer|som er kvalifiser\p{L}+))?`;
const background =
  'alder|kjønn|etnisitet|etnisk|religion|livssyn|seksuell|legning|bakgrunn|hudfarge|funksjons(?:evne|nedsettelse)';

const mustTick = String.raw`må|skal|kun|bare|husk|vurder\p{L}*|forutsett\p{L}*|krever|kreves|krav|ber${end}`;
const tick = String.raw`kryss\p{L}* av|avkryss\p{L}*|kryss\p{L}* (?:i|for)${end}|(?:huk|hak)\p{L}* av`;
const ask = String.raw`ber${end}|bes${end}|må|skal|send\p{L}*|fyll\p{L}*|lever\p{L}*|signer\p{L}*|underskr\p{L}*|returner\p{L}*|krev\p{L}*|trenger|legg\p{L}* ved|vedlegg\p{L}*|bekreft\p{L}*|avgi\p{L}*|svar\p{L}*`;
const isAnonymous = String.raw`anonym\p{L}*|avkryss\p{L}*|kryss\p{L}*|egenerklæring\p{L}*|(?:ikke|verken) (?:du|deg|navn|person)\p{L}*`;
const made = String.raw`offentlig(?:gjort|gjør|gjøres|gjøring|het)?|på (?:den )?(?:offentlige )?søkerlist\p{L}*`;
const evenIf = String.raw`selv (?:om|når)|også (?:om|når|hvis)|uavhengig av om|til tross for|(?:ikke|ikke kan|ikke blir) (?:tas|tatt) til følge|ikke (?:etterkomme|imøtekomme)\p{L}*`;

export const patternsNb: Patterns = {
  programme: phrase(programme),
  disability: phrase(disability),
  gap: phrase(gap),
  reserved: phrase(near(reserved, `${disability}|${gap}`)),
  explanation: phrase(
    near(String.raw`${programme}|programmet|ordningen|trainee(?:perioden|stillingen)`, explains, 200),
    String.raw`${programme}[^\n]{0,300} (?:dette|det) (?:innebærer|betyr|vil si)`,
  ),
  diversity: phrase(
    String.raw`${all} (?:er|ønskes|bes|blir) (?:like )?(?:hjertelig )?velkomne?`,
    String.raw`${all} (?:oppfordres|oppmuntres|inviteres|kan søke)${end}`,
    String.raw`(?:oppfordrer|oppmuntrer|inviterer|ønsker) (?:derfor |gjerne )?${all} (?:til )?(?:å |velkommen)`,
    String.raw`vi (?:ønsker|ønsker oss|ønsker et|vil ha|søker|verdsetter|setter pris på|legger vekt på|er opptatt av|jobber for|tror på|er stolte av) (?:et |et større |større |økt |mer |stort )?mangfold`,
    String.raw`mangfold er (?:en |vår )(?:styrke|berikelse|verdi|ressurs)`,
    followedBy('uavhengig av|uansett|uten hensyn til', `(?:${background})`, 40),
    followedBy(
      String.raw`(?:arbeidsstyrken|medarbeiderne|staben|personalet|de ansatte|staten|virksomheten|vi) (?:\p{L}+ ){0,6}?(?:gjen)?speile`,
      String.raw`befolkning|mangfold|samfunn`,
      60,
    ),
    followedBy('(?:balansert|jevn|variert)', String.raw`(?:alders|kjønns)[-\p{L}]*sammensetning|kjønnsbalanse`, 40),
  ),
  adjustment: phrase(
    near(
      String.raw`stillingsprosent|stillingsbrøk|stillingsandel|stillingsgrad|arbeidstid|prosentandel|prosenten|omfanget`,
      String.raw`juster|tilpass|reduser|redusert|endre|avtal|fleksib|settes ned|lavere|diskuter`,
      120,
    ),
  ),
  tasks: phrase(
    String.raw`(?:arbeids|hoved|kjerne)oppgaver(?: og ansvar\p{L}*)?(?: ?:| ?\n| (?:er|blir|omfatter|består|vil)${end})`,
    String.raw`(?:arbeids|hoved|kjerne)?oppgavene (?:dine |i stillingen |omfatter |består |er |blir |vil )`,
    String.raw`(?:arbeids|hoved)oppgaver (?=- )`,
    String.raw`(?:dine|viktige|sentrale|aktuelle|våre) (?:arbeids|hoved)?oppgaver`,
    String.raw`ansvarsområder`,
    String.raw`(?:hva|dette) (?:skal du|du skal|vil du|du vil|kommer du til å) (?:gjøre|jobbe med|arbeide med)`,
    String.raw`du (?:skal|vil|kommer til å) (?:blant annet |bl\.a\. |også |være med på å |bidra til å )?(?:jobbe|arbeide|behandle|saksbehandle|utvikle|svare|følge opp|gi råd|veilede|skrive|utrede|analysere|lage|drifte|teste|planlegge|koordinere|vedlikeholde|registrere|kontrollere|undersøke|programmere|bidra|delta|ha ansvar|få ansvar)`,
  ),
  qualifications: phrase(
    String.raw`(?<!(?:etter|ut fra|samsvar med|på|av) )kvalifikasjon(?:er|skrav|ene)?`,
    String.raw`(?:utdannings|kompetanse)krav`,
    String.raw`krav (?:til|om) (?:utdann|kompetanse|erfaring|bachelor|master|høyere)`,
    String.raw`(?:du (?:må ha|bør ha|har)|vi krever|må ha|ser etter deg som har|ønsker deg med) (?:en |minst |fullført |relevant |bestått |norsk )*(?:utdann|høyere utdann|master|bachelor|erfaring|juridisk|akademisk|embetseksamen|\p{L}*grad${end})`,
  ),
  tick: phrase(near(mustTick, tick, 120)),
  declaration: phrase(near(String.raw`egen ?erklæring\p{L}*`, ask, 120)),
  statistics: phrase(near(String.raw`statistikk\p{L}*`, isAnonymous, 200)),
  publication: phrase(near(made, evenIf, 200)),
};
