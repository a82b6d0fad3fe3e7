// The words that a key is read out with over the phone, one for each byte: common Swedish nouns, no two of which sound or
// look alike (at least three letters differ, test/domain/package/fingerprint.test.ts). Never changed: the same key has the
// same words for ever, in every version of the program.

export const fingerprintWords: readonly string[] = `
  abborre advent album ambulans ananas ankare apelsin armband asfalt avokado badrum bagare balkong banan
  basilika batteri bensin biljett biograf björk blomma blyerts bokhylla brandbil brasa brevlåda bricka bro
  brunn buske byxor båtresa bänk cello choklad cirkel citron dagbok dalahäst delfin diamant dimma docka
  doktor domkyrka dragspel druva ekorre elefant fabrik familj ficklampa fiol fjäder fjäril flagga flygplan
  flöjt fontän fotboll frimärke frukost fyrtorn fågel fåtölj fönster gaffel galax garage gardin giraff
  gitarr gondol gryta gräsmatta grävling guldfisk gurka gädda hagtorn hallon hammare handske hasselnöt havre
  hermelin hiss hjul humla hummer husvagn idrott igelkott ingefära insekt isbjörn istapp jaguar jasmin
  jordgubbe julgran järnväg kaktus kalender kamel kapten karta kastanj kavaj kiosk klöver knapp koala
  koffert kompass kotte krabba krokodil krona kudde kvist källare känguru körsbär lakrits lampa lastbil
  lavendel lejon linjal lunch lykta magnet majs makrill mandel mango marmor maskros medalj mikrofon moped
  morot museum mustasch mynt målare mässing mössa nektar nyckel näbb näckros näktergal näsduk olja omelett
  opera orkan paket palm panda pannkaka papper paraply pelikan persika piano pilot pingvin plogbil plommon
  plånbok polis potatis propeller purjolök pyramid päron rabarber radio regnbåge resväska rosett rubin
  ryggsäck räka rönnbär saffran salami saxofon segelbåt senap servett silver sjöman skorsten slott smörgås
  snigel socker soffa solros sparris spindel stjärna strand struts stubbe stuga stövel svamp syren tallrik
  tavla teater tekanna telefon tennis tiger timjan tomat torg traktor trappa triangel trumma tröja tulpan
  tunnel tvål ubåt uggla ugn ukulele uniform vaktel valnöt valross vessla vind vinter vitlök vykort våffla
  vävstol yoghurt yxa zebra åker äggkopp älg äpple ättika ödla örhänge
`
  .trim()
  .split(/\s+/);
