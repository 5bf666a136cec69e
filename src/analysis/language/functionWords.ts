/** The small words that any page of a language is full of, by language and the script that it is written in. */
export interface FunctionWords {
  readonly lang: string;
  readonly script: string;
  readonly words: readonly string[];
}

const list = (script: string, languages: Readonly<Record<string, string>>): readonly FunctionWords[] =>
  Object.entries(languages).map(([lang, words]) => ({ lang, script, words: words.split(' ') }));

/** As they are written in running text, in lower case, without apostrophes. English stands first. */
export const functionWords: readonly FunctionWords[] = [
  ...list('Latn', {
    en: 'the of and to in a is that for it was on with as his be by at he from they this have has had or but not are were an which their been who said will would about after its than when there more into one she her him we you i can could what all if out up so over also before because between while other some new no most may my our your do did only just now them these those such any where how then two under since until during through',
    fr: 'le la les des du de et un une est dans que qui pour par sur au aux avec ce cette ces son sa ses il elle ils pas plus ne se été ont sont mais ou leur leurs comme après lors était être fait sans sous entre deux dont nous vous je à où même aussi encore selon l qu',
    de: 'der die das und den dem des ein eine einer einen einem ist im mit von zu auf für nicht sich auch als nach bei aus dass sie er wir ich wurde werden wird hat haben hatte sind war waren über wie noch zum zur vor durch aber oder mehr seit am an es so nur um unter zwischen sein seine ihre kein',
    es: 'el la los las de del y en que un una por con para se su sus al es lo como más pero fue han ha está están sobre este esta entre cuando también según sin hasta desde ser son había no le ya todo nos donde muy dos contra tras',
    it: 'il lo la i gli le di del della dei delle dello degli che e è un una per con non si nel nella da dal dalla alla al sono ha anche come più ma suo sua tra dopo stato questo questa hanno essere era ai in sul sulla due loro già solo su l',
    pt: 'o a os as de do da dos das e em no na nos nas que um uma para com não por se foi mais como mas ao à são também seu sua pelo pela após entre está ser já tem foram quando até sobre isso ele ela muito disse',
    ca: 'el la els les de del dels i en que un una per amb no és va al com més però aquest aquesta són ha han també seva seu entre ser fins sobre ja quan segons perquè on l',
    nl: 'de het een en van in is dat op te voor met zijn niet aan er om ook als bij maar door naar uit heeft hebben had werd worden wordt over deze dit nog hij zij ze we tot dan tegen na geen was meer kan',
    af: 'die nie het van en is in dat vir met op te word was om sy hy deur ook aan hulle ons na uit maar wat as sal kan nog by haar wees toe',
    sv: 'och att det i en på är som för av med till den inte har om ett från var de vid han men efter kan under hade sig så också eller ska vi när nu över mot skulle sin har blev',
    da: 'og at det i en på er som for af med til den ikke har om et fra var de ved han men efter kan under havde blev også der sig så eller skal vi nu over mod være blive mange nogle',
    nb: 'og at det i en på er som for av med til den ikke har om et fra var de ved han men etter kan under hadde ble også seg så eller skal vi nå over mot være bli mange noen der',
    fi: 'ja on ei että se hän oli joka kun mutta myös sekä ovat tämä sen mukaan ole kuin jo vain niin hänen olla jälkeen voi ovat he jos tai siitä jotka mitä oli olisi ollut vielä',
    pl: 'i w na z że się do nie jest o po przez jak za od dla są był była było były oraz ale jego jej ich tym które który która przed także przy może lub tego już tylko to ze we tak został',
    cs: 'a v na se je že z do s o po za pro jako by byl byla bylo byli ale podle které který která jsou také při od jeho ve si k i nebo už aby jen tak to však před jsem mezi není',
    sk: 'a v na sa je že z do s o po za pre ako by bol bola bolo boli ale podľa ktoré ktorý ktorá sú aj pri od jeho vo si k alebo už aby len tak to však pred som medzi nie',
    sl: 'in je v na da se za so z ki od s pri kot ne po tudi bi ali pa iz bil bila bilo ni še do o ob k ter med kar pred več svoje zaradi',
    hr: 'i u na je se da za su od s koji koja koje nije kao iz što o će bio bila bilo ali te po ne prema nakon do bi ili sve samo već još kako pri zbog između',
    hu: 'a az és hogy nem is egy volt meg ez azt ezt csak még már mint vagy után szerint között amely aki lesz ami el ha de úgy minden magyar kell lehet ki voltak sem',
    ro: 'și în de la a cu pe că nu din o un este pentru mai care au fost sunt prin după sau lui ce acest această al ale să se dar către fi între ca fără ar',
    tr: 've bir bu da de için ile olarak olan en çok daha gibi kadar ancak sonra ise olduğu olduğunu tarafından değil ne her ya ki o göre karşı söyledi var iki',
    id: 'yang dan di ini itu dengan untuk dari pada dalam tidak akan oleh ke adalah juga telah karena sebagai mereka ada atas tersebut bisa sudah saat kata seperti lebih para bahwa',
    vi: 'và của là có trong được cho các một những không với này người đã từ tại về khi cũng theo sau ông đến như ra sẽ trên để bị vào nhiều',
    sq: 'dhe në e të me një për nga që është si u ka por tha janë kjo këtë i së do nuk edhe më ky ishte',
    lt: 'ir kad į su iš tai yra ne buvo kaip bet po dėl apie už nuo jau tik savo taip pat jo ar prie per kurie bus',
    lv: 'un ir ka no ar par uz kas bija tas arī pēc kā bet pie tika tiek viņš tās to nav savu lai gan vai',
    et: 'ja on ei et ta see oli kui ka mis selle oma aga pärast seda kes ning pole olid veel nii tema või kuid',
    sw: 'na ya wa kwa ni katika la za kuwa hiyo huo alisema hii yake baada lakini pia cha watu ambayo hilo wake kama',
    tl: 'ang ng sa na mga at ay para si ni hindi kung may isang ito niya siya',
  }),
  ...list('Cyrl', {
    ru: 'и в не на что с по как это он к из за от его для но был было были также о её после который которые при до этого только или а же бы они уже чтобы все она у',
    uk: 'і в не на що з та як це він до за від його для але був було були також про її після який які при або у й щоб вже вони цього все вона де',
    be: 'і ў не на што з як гэта ён да за ад яго для але быў было былі таксама пра яе пасля які якія пры або каб ужо у гэтага толькі',
    bg: 'и в не на че с по като това той от за е да си са се ще беше след който които при до но или няма бе тя ги към още само',
    sr: 'и у не на да с по као то он од за је се су ће био било након који које при до али или није са из што је још само',
    mk: 'и во не на дека со по како тоа тој од за е да се ќе беше кој кои при до но или нема ги го ја што уште само',
    kk: 'және бұл үшін мен да де деп болып туралы оның кейін бойынша бар емес бір',
  }),
  ...list('Arab', {
    ar: 'في من على إلى أن التي الذي عن مع هذا هذه كان كانت قد لم لا ما بعد بين كما أو ثم كل وقال قال إن خلال الى ان وفي وقد حول ذلك',
    fa: 'و در به از که این را با است برای آن یک تا بر شد شده می ها هم خود کرد های بود گفت نیز اما کند شود پس باید',
    ur: 'کے کی میں ہے اور سے کا کو نے پر ہیں کہ یہ اس تھا بھی ایک ہو گیا تھے جو نہیں کر تو لیے ان',
    ps: 'د په او چې کې له ته دا سره هم یو وي دې کړي شوي ده دی',
    ckb: 'لە بە و کە ئەم بۆ لەگەڵ ئەو دا بوو کرد ئەوەی بەڵام',
    ug: 'ۋە بىلەن ئۈچۈن بۇ بىر دەپ كېيىن قىلىپ',
  }),
  ...list('Hebr', {
    he: 'של את על לא הוא כי זה עם גם או היא אל כל אך היה יותר בין לאחר אמר כדי אני רק אבל זו יש אם',
    yi: 'און די דער איז פון צו דאס מיט נישט האט אין אויף זיך וואס א דעם',
  }),
  ...list('Deva', {
    hi: 'के की में है और से का को ने पर हैं कि यह इस था भी एक हो गया नहीं कर तो लिए या',
    mr: 'आहे आणि या हे तो ती मध्ये आहेत होते केले नाही की व झाले होता त्यांनी',
    ne: 'छ र को मा ले गरेको छन् पनि भएको हुन यो गर्न लागि',
  }),
];
