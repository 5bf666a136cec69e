const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const lines = (text: string): ReadonlySet<string> => new Set(text.split(';').map((line) => line.trim()).filter(Boolean));

/** Closed-class words and such as open sentences: never a name on their own. */
export const functionWords = list(`
a an the this that these those he she it they we i you me him us them his her hers its their theirs our ours your yours my mine
who whom whose which what when where why how whether if as and or but nor so yet for of in on at by to from with without within into onto upon over under
above below between among amid amidst against about after before since until till during through throughout across along around behind beyond despite except
like near off out outside inside per plus than toward towards up down via versus while although though because unless once again also too very just only even
still already always never often sometimes usually soon now then here there today yesterday tomorrow tonight however meanwhile moreover furthermore nevertheless nonetheless
therefore thus hence instead otherwise besides likewise similarly indeed perhaps maybe yes no not all any each every either neither both few many much more most some several
such same other another one two three four five six seven eight nine ten hundred thousand million billion first second third last next early late later earlier
is are was were be been being am do does did done has have had having will would shall should can could may might must let lets
according including following regarding concerning considering given based asked added says said speaking despite unlike whereas whoever whatever wherever whenever
mr mrs ms dr sir lord lady oh ok okay please thanks`);

export const months = list('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec');
export const weekdays = list('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays');

/** Capitalised before a name, never part of it. Longest first in effect: phrases are tried up to five words. */
export const titles = lines(`
mr; mr.; mrs; mrs.; ms; ms.; miss; mx; dr; dr.; doctor; prof; prof.; professor; sir; lord; lady; dame; madam; comrade; brother; sister; father; mother; reverend; rev.; pastor; bishop; archbishop; cardinal; pope; rabbi;
imam; ayatollah; grand ayatollah; sheikh; sheik; mullah; king; queen; prince; princess; crown prince; emperor; empress; duke; duchess; sultan; emir; dalai; baron; baroness; count; countess;
president; vice president; vice-president; former president; president-elect; prime minister; deputy prime minister; vice premier; premier; chancellor; vice chancellor; chief minister; first minister;
minister; foreign minister; deputy foreign minister; vice foreign minister; defense minister; defence minister; interior minister; finance minister; economy minister; trade minister; justice minister; energy minister; oil minister; health minister; information minister; transport minister; education minister; agriculture minister; environment minister; culture minister; labor minister; home minister; cabinet minister; state minister; minister of state; minister of foreign affairs; minister of defense; minister of defence; prime minister-designate;
secretary; general secretary; secretary general; secretary-general; party secretary; state secretary; secretary of state; secretary of defense; defense secretary; defence secretary; foreign secretary; home secretary; treasury secretary; press secretary; white house press secretary; under secretary; undersecretary; assistant secretary; assistant secretary of state; deputy secretary; deputy secretary of state; homeland security secretary; health secretary; commerce secretary; energy secretary; labor secretary; interior secretary; education secretary; transportation secretary; agriculture secretary;
senator; sen.; sen; representative; rep.; rep; congressman; congresswoman; governor; gov.; gov; lieutenant governor; mayor; councillor; councilman; councilwoman; delegate; majority leader; minority leader; house speaker; speaker; lawmaker; mp;
ambassador; envoy; special envoy; special representative; consul; attorney general; attorney; solicitor general; judge; justice; chief justice; magistrate; prosecutor; chief prosecutor; inspector; superintendent; commissioner; chief; police chief; sheriff; detective; officer; constable;
general; gen.; gen; lieutenant general; lt. gen.; lt.gen.; major general; maj. gen.; brigadier general; brig. gen.; brigadier; admiral; adm.; rear admiral; vice admiral; marshal; field marshal; colonel; col.; lieutenant colonel; lt. col.; major; maj.; captain; capt.; commander; cmdr.; lieutenant; lt.; sergeant; sgt.; staff sergeant; corporal; cpl.; private; pvt.; army chief; army general; commandant;
chairman; chairwoman; chair; vice chairman; deputy chairman; chief executive; chief executive officer; chief financial officer; chief operating officer; managing director; executive director; director; deputy director; director general; director-general; manager; coach; ceo; cfo; coo; cto; founder; co-founder; executive; executive vice president; senior vice president; head; deputy head;
spokesman; spokeswoman; spokesperson; analyst; adviser; advisor; national security adviser; national security advisor; economist; correspondent; reporter; journalist; editor; author; writer; actor; actress; singer; activist; leader; supreme leader; opposition leader; rebel leader; party leader; deputy leader; warlord; dictator; candidate; lawyer; scientist; astronaut; cosmonaut; striker; defender; goalkeeper; midfielder; captain; driver; rider; uncle; aunt; saint; nobel laureate; dissident; blogger; academic; historian; prophet; former; ex-president; then-president; acting president; acting prime minister; interim president; interim prime minister; caretaker prime minister; chef; chief of staff; joint chiefs chairman; vice; deputy; acting; interim; counterpart; nominee`);

/** Lower-case nouns that say what someone is or does: the heads of roles. */
export const roleNouns = list(`
president premier minister chancellor secretary senator congressman congresswoman governor mayor lawmaker deputy ambassador envoy representative diplomat consul attorney judge justice prosecutor commissioner chief sheriff officer official
general admiral marshal colonel major captain commander lieutenant sergeant soldier chairman chairwoman chairperson chair executive director manager founder co-founder owner head boss spokesman spokeswoman spokesperson analyst adviser advisor economist
correspondent reporter journalist editor columnist commentator author writer novelist poet actor actress singer musician composer artist director producer activist leader warlord dictator candidate nominee lawyer scientist physicist biologist engineer astronaut cosmonaut researcher professor
striker defender goalkeeper midfielder captain coach driver player winner champion dissident blogger historian monarch king queen prince princess pope bishop archbishop cardinal cleric priest pastor imam rabbi negotiator mediator counterpart ceo cfo coo cto strategist politician legislator expert fellow member host presenter propagandist oligarch billionaire businessman businesswoman entrepreneur investor banker broker trader pilot doctor surgeon nurse teacher student farmer victim suspect gunman rebel militant laureate architect designer chef philosopher sociologist author-activist tycoon mogul aide veteran`);

/** Last (or first, before "of") word of an organisation's name. */
export const organisationHeads = list(`
party ministry bank university college institute institution foundation council agency association organisation organization committee commission corporation corp corp. inc inc. company co co. ltd ltd. limited plc llc group holdings holding union federation league
congress parliament senate assembly duma knesset bundestag court tribunal department bureau administration authority board office service services army navy force forces airforce guard guards corps police command directorate brigade brigades battalion regiment
airlines airways airline air railways motors industries industry systems technologies technology electronics pharmaceuticals petroleum energy oil gas airplanes aircraft aerospace aviation telecom communications networks network media press news times post journal herald tribune gazette mail telegraph guardian observer magazine television tv radio channel studios pictures records entertainment
club united rovers wanderers fc team society academy school hospital center centre alliance coalition front movement brotherhood cooperative confederation chamber consortium trust fund partnership partners associates ventures capital securities investments insurance laboratories labs research museum church government cabinet treasury exchange reserve secretariat mission intelligence security bloc militia jihad hezbollah resistance cartel cooperation n.v. nv ag sa gmbh s.a. spa kgaa embassy consulate`);

/** Heads that need a capitalised word before them that is no demonym and no title: "Air", "Post", "Gas" begin or end much else. */
export const organisationFirsts = list('bank university college institute ministry department board court council bureau office house church academy organization organisation association society federation league union committee commission center centre school museum international friends doctors reporters democratic');

export const placeHeads = list(`
city county province state states island islands isle peninsula river lake sea ocean bay gulf strait straits channel canal mountain mountains mount hills valley desert coast cape beach forest park square street road avenue boulevard lane bridge airport station port harbor harbour dam falls region territory territories district prefecture oblast republic kingdom emirates village town township heights plateau basin delta border stadium arena tower towers palace castle cathedral mosque temple prison jail zone strip bank base plains plaza plant factory airfield cemetery plain plains springs archipelago reef neighborhood neighbourhood suburb crossing building hall house hotel gate rim hemisphere`);
export const placeFirsts = list('lake mount cape port fort saint st st. san santa north south east west northern southern eastern western central new upper lower greater gulf strait bay isle island sea republic kingdom camp mt. el los las tel abu');

export const otherHeads = list(`
act treaty accord accords agreement pact protocol convention constitution amendment resolution declaration charter law bill war wars revolution uprising intifada olympics games cup championship championships open prix prize award awards medal festival ramadan summit conference crisis affair scandal massacre holocaust genocide earthquake tsunami hurricane cyclone typhoon operation initiative plan program programme project mission expedition challenge tournament series race marathon derby day eve week holiday christmas easter passover shuttle telescope rocket satellite missile doctrine bible koran quran torah album show live season flight roadmap report review code process talks dialogue forum statement manifesto era movement spring project bowl`);
export const otherFirsts = list('hurricane cyclone typhoon operation tropical flight uss hms mv ss space soyuz apollo nobel pulitzer oscar grammy battle treaty declaration convention');

/** What people do and organisations seldom. */
export const personVerbs = list('said says told asked added wrote argued warned insisted replied smiled noted denied explained met visited spoke resigned died arrived married testified pleaded called vowed urged praised thanked stressed claimed accused believes thinks');
export const placePrepositions = list('in at from to near into across through throughout around toward towards outside inside within between');
export const reportingVerbs = list('reported reports reporting published quoted quotes wrote');

/** Single capital words that look like names and are none. */
export const neverNames = list(`
i god islam christianity judaism buddhism hinduism muslim muslims christian christians jew jews jewish islamic catholic catholics protestant protestants orthodox sunni sunnis shiite shiites shia shi'ite arab arabs kurd kurds kurdish western westerner westerners eastern northern southern democrat democrats republican republicans communist communists socialist socialists conservative conservatives liberal liberals nazi nazis maoist maoists marxist tamil pashtun hutu tutsi zionist taleban-led
pm am gmt utc est edt pst cet bst gdp ceo cfo coo mp mps hiv aids sars dna dvd cd pc tv ied ngo ngos pow wmd uav suv gps atm faq ok id vip usd eur gbp km mph lrb rrb internet web english lcd usb cpu ghz mhz kb mb gb os tba eta hindu spanish hindus hindi sikh sikhs buddhist buddhists islamist islamists alawite alawites druze leftist leftists rightist rightists viking vikings evangelical mormon mormons amish puritan b.c. a.d. b.c a.d northerners southerners latino hispanic hispanics asian-american african-american semitic soviet-era covid-19 covid h5n1 h1n1 ad bc ce bce no nos jr sr jr. sr. ph.d`);

/** `the city of [Sangju]`, `the town of [Baquba]`. */
export const placeNouns = list('city town village province state region district area island port suburb neighborhood neighbourhood county capital municipality territory enclave peninsula hamlet commune settlement prefecture republic emirate kingdom airport');
/** `[Nimroz] province`, `[Musa Qala] village`. */
export const placeNounsAfter = list('province city town village district region area county island islands neighborhood neighbourhood suburb border river valley peninsula prison jail airport coast camp shrine municipality enclave desert mountains');
/** `airline [Aer Lingus]`, `the newspaper [Chosun Ilbo]`. */
export const organisationNouns = list('airline airlines company manufacturer maker firm magazine newspaper daily weekly broadcaster network agency group party retailer operator publisher carrier airframer consortium station website giant conglomerate movement club team rival subsidiary organization organisation faction charity automaker carmaker bank supplier developer startup watchdog militia union');
/** `[Gilead] shares`, `[Hizballah] fighters`. */
export const organisationNounsAfter = list('group company newspaper magazine party movement network militants fighters rebels insurgents guerrillas executives shares subsidiary airline militia militiamen employees stock faction lawmakers shareholders gunmen');
