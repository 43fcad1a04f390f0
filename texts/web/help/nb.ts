/** Hjelpesiden (bokmål). */
export const nb = {
  title: 'Hjelp',
  lead: 'Hva sidene er for, og hvem du kan spørre.',
  here: 'Siden du kom fra',
  'area.duties':
    'Det du skal gjøre. Det som haster, står øverst. Hvert punkt sier fristen og hva som skjer hvis det ikke blir gjort.',
  'area.cases': 'Alle saker du har en rolle i. Søk på ord i tittelen, eller velg hva slags sak du vil se.',
  'area.case': 'Én sak: hvor langt den er kommet, hva som venter, hva du kan gjøre, og hva som har skjedd.',
  'area.form': 'Her registrerer du én ting i saken. Ingenting er lagret før du trykker på knappen nederst.',
  'area.position': 'En del av arbeidet med en stilling, fra utlysning til alle søkerne har fått svar.',
  'area.followUp': 'Oppfølgingen av en ansatt: samtaler, møter, det dere har avtalt, og hvem som gjør hva.',
  'area.round': 'En runde: virksomhetene som er med, datoene, samlingene og meldingene.',
  'area.self': 'Det som gjelder deg selv: jobben din, kalenderen, innloggingen og opplysningene vi har om deg.',
  'area.statistics': 'Tall for programmet. Små tall er skjult, så ingen kan kjennes igjen.',
  'area.admin': 'Folk og roller, innstillinger, e-post og innsyn for virksomheten.',
  'area.time': 'Bare i øvelser: flytt tiden framover og se hva som skjer.',

  ask: 'Hvem kan du spørre?',
  'ask.none': 'Ingen er registrert som kontakt for deg ennå. Spør lederen din.',
  'ask.programme': 'Programmet, {coordinator}',
  'ask.fault':
    'Virker ikke siden som den skal? Si fra til den som står her, og fortell hva du prøvde å gjøre. Ikke skriv noe om helse.',

  pages: 'Sidene i menyen',
  know: 'Godt å vite',
  'know.dates':
    'Datoer kan skrives slik du er vant til: 17.3.2017, 17.3., 17. mars. Det vi forstår, står under feltet.',
  'know.kept':
    'Det du har skrevet, blir stående om nettet faller ut eller du blir logget ut, så lenge vinduet er åpent.',
  'know.session': 'Du får beskjed fem minutter før du blir logget ut, og kan bli værende med ett trykk.',
  'know.keyboard': 'Alt kan gjøres med tastatur. Den første lenken på hver side hopper forbi menyen.',
  'know.mails': 'Påminnelser kommer på e-post. De slutter når det er gjort.',
  'know.health': 'Skriv aldri om diagnose eller helse her.',
};
