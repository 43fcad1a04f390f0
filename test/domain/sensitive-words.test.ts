import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensitiveWords } from '../../domain/sensitive-words.ts';

const wordsIn = (text: string): string[] => sensitiveWords(text).map(({ word }) => word);

describe('words that look like a diagnosis, a kind or a cause (R-PRV-1)', () => {
  it.each([
    ['Hun har hatt depresjon og angst.', ['depresjon', 'angst']],
    ['Fødselsdepresjonen kom i 2019', ['Fødselsdepresjonen']],
    ['sosialangst', ['sosialangst']],
    ['ADHD-en er under kontroll', ['ADHD']],
    ['adhd', ['adhd']],
    ['autisme, Asperger og bipolar lidelse', ['autisme', 'Asperger', 'bipolar']],
    ['har MS.', ['MS']],
    ['brystkreft, kreften, kreftbehandlingen', ['brystkreft', 'kreften', 'kreftbehandlingen']],
    ['diabetes type 1 og epilepsi', ['diabetes', 'epilepsi']],
    ['dysleksi; dyslektiker', ['dysleksi', 'dyslektiker']],
    [
      'hørselshemmet, høyrselshemma, synshemmet, svaksynt',
      ['hørselshemmet', 'høyrselshemma', 'synshemmet', 'svaksynt'],
    ],
    ['Ho er blind og han er døv.', ['blind', 'døv']],
    ['DØV', ['DØV']],
    ['bruker rullestolen daglig', ['rullestolen']],
    ['psykisk sykdom, psykiske lidelser', ['psykisk sykdom', 'psykiske lidelser']],
    ['psykisk\nsykdom', ['psykisk\nsykdom']],
    ['psykisk\u00a0sjukdom', ['psykisk\u00a0sjukdom']],
    ['rus, rusmisbruk, rusavhengig', ['rus', 'rusmisbruk', 'rusavhengig']],
    ['soningen er over; straffesoning', ['soningen', 'straffesoning']],
    ['satt i fengsel, er straffedømt', ['fengsel', 'straffedømt']],
    ['diagnosen står i legeattesten', ['diagnosen', 'legeattesten']],
    ['uføretrygd og ufør', ['uføretrygd', 'ufør']],
    ['sykmeldt, sykemelding, sjukmeld', ['sykmeldt', 'sykemelding', 'sjukmeld']],
    ['langvarig hjertesykdom, hjartesjukdom', ['hjertesykdom', 'hjartesjukdom']],
    ['He is deaf and uses a wheelchair.', ['deaf', 'wheelchair']],
    ['anxiety, cancer, a mental illness, time in prison', ['anxiety', 'cancer', 'mental illness', 'prison']],
    ['depres-\nsjon er ikke et ord, men depre-\nsjon er', ['depre-\nsjon']],
    ['sjukefra\u030avær', ['sjukefra\u030avær']],
  ])('%j → %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it.each([
    'Stillingen er for personer med nedsatt funksjonsevne, funksjonsnedsettelse eller hull i CV-en.',
    'Stillinga er for personar med nedsett funksjonsevne eller hol i CV-en.',
    'Vi snakker om tilrettelegging, hjelpemidler og fleksibel arbeidstid.',
    'En angstfri kultur',
    'Fangst og vekst langs kysten, langstrakt og ustadig',
    'Å rusle forbi en rusten bil med en brus. Rust. Russen. Russisk. Ruster opp.',
    'msn, forms, SMS, TMS, MSc',
    'MS Office, MS Excel og MS-SQL',
    'En blindvei, en blindtest, et døvt øre',
    'Han har krefter, og kreftene er store. Bekreft, bekrefte og bekreftelse. Avkreft ryktet.',
    'Personer i soner. Personalet i sonen. Forsoning. Sesongen.',
    'Fengslende, interessant og fengende',
    'Uforutsett, uformell og utført',
    'Tell me more, and call me',
    'Syklus og sykkel; sykkelparkering, musikk og fysikk',
    'Diagonal, dialog og autonomi; automatisk; autoritet',
    'Presisjon, prisen og prisverdig',
    'Psykisk arbeidsmiljø',
    '',
  ])('says nothing about %j', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('depresjon', 'MS', 'å', 'a\u030a', '-\n', '\u00ad', '\r\n', ' ', 'døv', 'psykisk', 'syk', '\ud83d'),
  );
  it('always points inside the text, in order, without overlaps, at the words it names', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { from, to, word } of sensitiveWords(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(text.slice(from, to)).toBe(word);
          last = to;
        }
      }),
    );
  });

  it('finds a word wherever it stands between others', () => {
    const filler = fc.array(fc.constantFrom('og', 'møte', 'i', 'august', '.', ',', '(', 'Åse'), { maxLength: 8 });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const head = [...before, ''].join(' ');
        const found = sensitiveWords(`${head}epilepsi${['', ...after].join(' ')}`);
        expect(found).toEqual([{ from: head.length, to: head.length + 8, word: 'epilepsi' }]);
      }),
    );
  });

  it('stays quick on a long text', () => {
    const text = 'psykisk a'.repeat(5000);
    const started = performance.now();
    sensitiveWords(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
