/** Nynorsk. */
import type { Patterns } from './pattern-keys.ts';
import { end, followedBy, near, phrase } from './phrase.ts';

const programme = String.raw`trainee[- ]?programmet`;
const disability = 'nedsett funksjonsevne|nedsett funksjonsnivå|funksjonsnedset|funksjonshemm';
const gap = String.raw`h[uo]l(?:et|a)? i (?:ein )?cv|cv-?h[uo]l`;
const reserved = String.raw`førehalde|forbehalde|reservert|øyremerk|(?:berre) (?:open )?for${end}|rett(?:ar|a|et) (?:seg )?(?:berre )?(?:mot|til)${end}|(?:stilling(?:a|en|ane|ar)?|jobben|\p{L}*programmet) (?:er )?(?:open )?for (?:deg|personar|søkjarar|søkarar|folk|dei)|s(?:økjar|økar)(?:ar|ane)? må ha|du må ha|blir lyst ut for|målgruppa (?:er|for)|berre søkjarar|berre søkarar`;

const explains = String.raw`(?:er|som er) (?:ein|ei|eit|statens|del av)${end}|gir|gjev|skal (?:bidra|medverke|gi|gje|hjelpe|gjere)|inneber|betyr|består av|omfattar|handlar om|har som mål|mål(?:et)? (?:er|med)|føremål|får du|mentor|opplæring|medarbeidarskap|arbeidserfaring|arbeidsrøynsle`;
const all = String.raw`(?:alle|kven som helst|einkvar)(?: (?:kvalifiserte|interesserte|aktuelle|typar))?(?: (?:søkjarar|søkarar|kandidatar|personar|som er kvalifiser\p{L}+))?`;
const background =
  'alder|kjønn|etnisitet|etnisk|religion|livssyn|seksuell|legning|bakgrunn|hudfarge|funksjons(?:evne|nedset)';

const mustTick = String.raw`må|skal|berre|hugs|vurder\p{L}*|føreset\p{L}*|krev|krevst|krav|ber${end}`;
const tick = String.raw`kryss\p{L}* av|avkryss\p{L}*|kryss\p{L}* (?:i|for)${end}|(?:huk|hak)\p{L}* av`;
const ask = String.raw`ber${end}|må|skal|send\p{L}*|fyll\p{L}*|lever\p{L}*|signer\p{L}*|underskr\p{L}*|returner\p{L}*|krev\p{L}*|treng|legg\p{L}* ved|vedlegg\p{L}*|stadfest\p{L}*|avgi\p{L}*|avgje\p{L}*|svar\p{L}*`;
const isAnonymous = String.raw`anonym\p{L}*|avkryss\p{L}*|kryss\p{L}*|eige?n?erklæring\p{L}*|(?:ikkje|verken) (?:du|deg|namn|person)\p{L}*`;
const made = String.raw`offentleg(?:gjort|gjer|gjerast|gjering)?|på (?:den )?(?:offentlege )?sø(?:kj|k)arlist\p{L}*`;
const evenIf = String.raw`sjølv (?:om|når)|også (?:om|når|dersom)|uavhengig av om|trass i at|ikkje (?:blir|vert|kan bli)? ?(?:teke|tatt|tekne) til følg\p{L}*|ikkje (?:etterkome|imøtekome|etterkoma)\p{L}*`;

export const patternsNn: Patterns = {
  programme: phrase(programme),
  disability: phrase(disability),
  gap: phrase(gap),
  reserved: phrase(near(reserved, `${disability}|${gap}`)),
  explanation: phrase(
    near(String.raw`${programme}|programmet|ordninga|trainee(?:perioda|perioden|stillinga)`, explains, 200),
    String.raw`${programme}[^\n]{0,300} (?:dette|det) (?:inneber|betyr|vil seie)`,
  ),
  diversity: phrase(
    String.raw`${all} (?:er|blir|vert) (?:like )?(?:hjarteleg )?velkom(?:ne|en)`,
    String.raw`${all} (?:blir|vert) (?:oppmoda|inviterte?)`,
    String.raw`${all} kan søkje?${end}`,
    String.raw`(?:oppmodar|oppfordrar|inviterer|ønskjer) (?:derfor |difor |gjerne )?${all} (?:om |til )?(?:å |velkom)`,
    String.raw`vi (?:ønskj?er|ønskj?er oss|vil ha|søkj?er|verdset|verdsett|set pris på|legg vekt på|er opptekne? av|jobbar for|trur på|er stolte av) (?:eit |eit større |større |auka |meir |stort )?mang(?:fald|fold)`,
    String.raw`mangfald er (?:ein |vår )(?:styrke|verdi|ressurs)`,
    followedBy('uavhengig av|uansett|utan omsyn til|same kva', `(?:${background})`, 40),
    followedBy(
      String.raw`(?:arbeidsstyrken|arbeidsstyrka|medarbeidarane|staben|personalet|dei tilsette|staten|verksemda|vi) (?:\p{L}+ ){0,6}?(?:att|gjen)?spegle`,
      String.raw`befolkning|folkesetn|mangfald|samfunn`,
      60,
    ),
    followedBy('(?:balansert|jamn|variert)', String.raw`(?:alders|kjønns)[-\p{L}]*samansetj?ing|kjønnsbalanse`, 40),
  ),
  adjustment: phrase(
    near(
      String.raw`stillingsprosent|stillingsbrøk|stillingsdel|stillingsstorleik|stillingsgrad|arbeidstid|prosenten|omfanget`,
      String.raw`juster|tilpass|reduser|redusert|endr|avtal|fleksib|setj?ast ned|lågare|drøft`,
      120,
    ),
  ),
  tasks: phrase(
    String.raw`(?:arbeids|hovud|kjerne)oppgåver(?: og ansvar\p{L}*)?(?: ?:| ?\n| (?:er|blir|omfattar|består|vil)${end})`,
    String.raw`(?:arbeids|hovud|kjerne)?oppgåvene (?:dine |i stillinga |omfattar |består |er |blir |vil )`,
    String.raw`(?:arbeids|hovud)oppgåver (?=- )`,
    String.raw`(?:dine|viktige|sentrale|aktuelle|våre) (?:arbeids|hovud)?oppgåver`,
    String.raw`ansvarsområde`,
    String.raw`(?:kva|dette) (?:skal du|du skal|vil du|du vil|kjem du til å) (?:gjere|gjera|jobbe med|arbeide med)`,
    String.raw`du (?:skal|vil|kjem til å) (?:mellom anna |også |vere med på å |bidra til å )?(?:jobbe|arbeide|behandle|handsame|saksbehandle|utvikle|svare|følgje opp|gi råd|gje råd|rettleie|skrive|greie ut|analysere|lage|drifte|teste|planleggje|planlegge|koordinere|halde ved like|registrere|kontrollere|undersøkje|programmere|bidra|delta|ha ansvar|få ansvar)`,
  ),
  qualifications: phrase(
    String.raw`(?<!(?:etter|ut frå|samsvar med|på|av) )kvalifikasjon(?:ar|skrav|ane)?`,
    String.raw`(?:utdannings|kompetanse)krav`,
    String.raw`krav (?:til|om) (?:utdann|kompetanse|erfaring|røynsle|bachelor|master|høgare)`,
    String.raw`(?:du (?:må ha|bør ha|har)|vi krev|må ha|ser etter deg som har|ønskjer deg med) (?:ein |ei |minst |fullført |relevant |norsk )*(?:utdann|høgare utdann|master|bachelor|erfaring|røynsle|juridisk|akademisk|embetseksamen|\p{L}*grad${end})`,
  ),
  tick: phrase(near(mustTick, tick, 120)),
  declaration: phrase(near(String.raw`eigen ?erklæring\p{L}*|eigaerklæring\p{L}*`, ask, 120)),
  statistics: phrase(near(String.raw`statistikk\p{L}*`, isAnonymous, 200)),
  publication: phrase(near(made, evenIf, 200)),
};
