/** Hjelpesida (nynorsk). */
import type { nb } from './nb.ts';

export const nn: Readonly<Record<keyof typeof nb, string>> = {
  title: 'Hjelp',
  lead: 'Kva sidene er for, og kven du kan spørje.',
  here: 'Sida du kom frå',
  'area.duties':
    'Det du skal gjere. Det som hastar, står øvst. Kvart punkt seier fristen og kva som skjer om det ikkje blir gjort.',
  'area.cases': 'Alle saker du har ei rolle i. Søk på ord i tittelen, eller vel kva slags sak du vil sjå.',
  'area.case': 'Éi sak: kor langt ho er komen, kva som ventar, kva du kan gjere, og kva som har skjedd.',
  'area.form': 'Her registrerer du éin ting i saka. Ingenting er lagra før du trykkjer på knappen nedst.',
  'area.position': 'Ein del av arbeidet med ei stilling, frå utlysing til alle søkjarane har fått svar.',
  'area.followUp': 'Oppfølginga av ein tilsett: samtalar, møte, det de har avtalt, og kven som gjer kva.',
  'area.round': 'Ein runde: verksemdene som er med, datoane, samlingane og meldingane.',
  'area.self': 'Det som gjeld deg sjølv: jobben din, kalenderen, innlogginga og opplysningane vi har om deg.',
  'area.statistics': 'Tal for programmet. Små tal er skjulte, så ingen kan kjennast att.',
  'area.admin': 'Folk og roller, innstillingar, e-post og innsyn for verksemda.',
  'area.time': 'Berre i øvingar: flytt tida framover og sjå kva som skjer.',

  ask: 'Kven kan du spørje?',
  'ask.none': 'Ingen er registrerte som kontakt for deg enno. Spør leiaren din.',
  'ask.programme': 'Programmet, {coordinator}',
  'ask.fault':
    'Verkar ikkje sida som ho skal? Sei frå til den som står her, og fortel kva du prøvde å gjere. Ikkje skriv noko om helse.',

  pages: 'Sidene i menyen',
  know: 'Godt å vite',
  'know.dates':
    'Datoar kan skrivast slik du er van med: 17.3.2017, 17.3., 17. mars. Det vi forstår, står under feltet.',
  'know.kept': 'Det du har skrive, blir ståande om nettet fell ut eller du blir logga ut, så lenge vindauget er ope.',
  'know.session': 'Du får beskjed fem minutt før du blir logga ut, og kan bli verande med eitt trykk.',
  'know.keyboard': 'Alt kan gjerast med tastatur. Den første lenkja på kvar side hoppar forbi menyen.',
  'know.mails': 'Påminningar kjem på e-post. Dei sluttar når det er gjort.',
  'know.health': 'Skriv aldri om diagnose eller helse her.',
};
