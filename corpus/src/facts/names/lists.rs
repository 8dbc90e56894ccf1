//! Words by which names are known, as stems, per language. Short on purpose: rules do the rest.

use super::super::list::List;

/// Russian words for what a person is; a name follows.
pub(super) static TITLES_RU: List = List::new(
    "президент премьер премьер-министр вице-премьер министр замминистра депутат сенатор \
    губернатор мэр аким директор гендиректор глава председатель спикер секретарь лидер адвокат прокурор судья генерал \
    полковник майор капитан лейтенант посол корреспондент журналист журналистка писатель писательница поэт художник \
    режиссер актер актриса певец певица музыкант пианист композитор тренер футболист боксер теннисист теннисистка \
    чемпион чемпионка профессор академик доктор врач эксперт аналитик политолог экономист историк правозащитник активист \
    активистка блогер бизнесмен предприниматель миллиардер олигарх пресс-секретарь канцлер король королева принц \
    принцесса папа патриарх епископ митрополит архиепископ имам господин госпожа товарищ г-н г-жа экс-президент \
    экс-министр советник помощник заместитель руководитель начальник командующий уполномоченный представитель кандидат \
    вратарь нападающий защитник полузащитник гонщик ученый астронавт космонавт пилот водитель следователь омбудсмен \
    вице-президент учредитель основатель владелец совладелец ведущий телеведущий продюсер обозреватель редактор автор \
    заключенный обвиняемый подсудимый вдова жена супруг супруга сын дочь брат сестра отец мать",
);

/// Kazakh words for what a person is; a name follows.
pub(super) static TITLES_KK: List = List::new(
    "президент президенті премьер-министр премьер-министрі министр министрі депутат \
    депутаты әкім әкімі төраға төрағасы директор директоры жетекшісі басшысы хатшысы орынбасары өкілі жазушы ақын әнші \
    суретші журналист тілші спикер спикері сенатор сенаторы полковник генерал профессор академик режиссер актер \
    кеңесшісі ректоры тренері чемпионы елшісі прокуроры қызметкері маманы сарапшы мырза ханым",
);

/// English words for what a person is; a name follows.
pub(super) static TITLES_EN: List = List::new(
    "president minister premier chancellor sheriff coroner attorney senator governor mayor director chairman \
    chairwoman chair speaker secretary leader judge general colonel captain ambassador king queen prince princess pope \
    executive mr mrs ms dr sir lord professor lawyer journalist spokesman spokeswoman spokesperson activist coach analyst \
    economist commissioner chief officer prof father rev reverend bishop archbishop capt sgt sergeant det detective insp \
    inspector supt superintendent pc constable lt lieutenant col maj major gen gov sen rep cllr councillor justice \
    chairperson congressman congresswoman",
);

/// How verbs of saying begin; a person stands beside them.
pub(super) static SAYING: List = List::new(
    "сказал заяви подчеркн отмети добави сообщи рассказ ответил поясни объясни напомн напис \
    призва признал предложи считает говорит уточни утвержд предупре прокоммент резюмир родил умер скончал назначен избран \
    айтты деді мәлімде хабарла былай said says called blamed accused denied confirmed told added wrote announced claimed argued asked replied stated noted warned",
);

/// Words that have a capital letter for another reason than being a name; Russian ones in the nominative.
pub(super) static NOT_NAMES: List = List::new(
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь \
    понедельник вторник среда четверг пятница суббота воскресенье бог господь интернет рождество пасха \
    қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан \
    january february march april may june july august september october november december monday tuesday wednesday \
    thursday friday saturday sunday i i'm i've i'll the a an this that these those he she it we they his her its our their in on at \
    from to of for by with but and or if when while after before as not no yes there here what who how why",
);

/// Russian heads of names of organisations.
pub(in super::super) static BODIES_RU: List = List::new(
    "министерство комитет совет комиссия агентство служба управление департамент \
    ведомство партия компания корпорация концерн холдинг банк университет институт академия ассоциация федерация союз \
    лига фонд организация движение фронт альянс парламент дума сенат конгресс суд прокуратура полиция клуб театр музей \
    газета журнал телеканал канал радиостанция радио издание портал сайт команда группа завод комбинат фабрика \
    предприятие больница клиника школа гимназия лицей библиотека центр издательство профсоюз братство общество палата \
    собрание ассамблея мэрия администрация правительство акимат биржа сборная студия группировка консорциум бюро филиал \
    оператор фирма содружество штаб генштаб объединение",
);

/// Those of [`BODIES_RU`] whose name goes on in the genitive ("министерство чего").
pub(super) static BODIES_WITH_GENITIVE: List = List::new(
    "министерство комитет совет комиссия агентство служба управление \
    департамент институт академия ассоциация федерация союз лига фонд организация палата центр содружество партия бюро профсоюз",
);

/// Adjectives of bodies of which a country, or the world, has one: they open a sentence as a name does.
pub(super) static ONE_OF_A_COUNTRY: List = List::new(
    "верховный конституционный следственный генеральный государственный национальный центральный международный европейский всемирный",
);

/// Those of [`BODIES_RU`] after which a name may stand without quotation marks.
pub(super) static BODIES_BEFORE_NAME: List = List::new(
    "агентство компания телеканал канал издание портал холдинг концерн \
    корпорация газета журнал банк группа клуб радиостанция радио сайт фирма движение партия авиакомпания",
);

/// Abbreviations that name no organisation.
pub(super) static NOT_BODIES: List = List::new(
    "сми дтп чп тэц аэс гэс грэс ввп жкх тв пк днк вич спид чм че тасс-нет лрт бтр рсзо \
    бпла ии ндс упк ук гк коап ebitda зож егэ ент ккал ufo dvd cd pm am dna bst gmt gdp hiv tv pc it gps usb vip ok id cv tnt жкө ққс жіө",
);

/// Ends of one-word names of bodies: `Госдума`, `Генпрокуратура`, `Сбербанк`.
pub(super) static BODY_ENDS: List = List::new(
    "дум прокуратур парламент банк совет ком фин нефть газ пром атом энерго строй надзор \
    инвест телеком мид юст сельхоз промторг транс культуры природы здрав труд обороны обрнауки просвет спорт экономразвития космос реестр стат",
);

/// Beginnings of one-word names of bodies: `Минфин`, `Роскомнадзор`.
pub(super) static BODY_STARTS: List = List::new("мин рос гос ген нац евро каз центр мос укр");

/// Kazakh heads of names of bodies in the possessive; the words before them belong to the name.
pub(super) static BODIES_KK: List = List::new(
    "министрлігі комитеті партиясы парламенті мәжілісі сенаты университеті институты \
    академиясы компаниясы банкі қоры агенттігі департаменті басқармасы ұйымы қауымдастығы федерациясы одағы кеңесі соты \
    прокуратурасы әкімдігі орталығы қоғамы клубы театры мұражайы журналы лигасы порталы газеті телеарнасы арнасы корпорациясы ассамблеясы \
    думасы консерваториясы ауруханасы фабрикасы зауыты холдингі палатасы комиссиясы штабы үкіметі достастығы",
);

/// Kazakh heads after an adjective ("Ұлттық банк"), and some that alone name a body when capitalised.
pub(super) static BARE_BODIES_KK: List = List::new(
    "үкімет парламент мәжіліс сенат ақорда банк кеңес сот прокуратура одақ ұйым палата \
    университет академия гвардия қор",
);

/// English heads of names of bodies, singular.
pub(in super::super) static BODIES_EN: List = List::new(
    "ministry committee council commission agency service department office party company \
    corporation corp inc ltd group bank university institute academy association federation union league fund foundation \
    organization organisation movement front alliance parliament congress senate court police club theatre theater \
    museum times post ferries railways motors industries holdings partners systems technologies energy mining foods trust limited llc plc steel news press radio tv airlines airways society board bureau authority administration coastguard team centre \
    center hospital school college house chamber assembly forces army guard treaty journal magazine newspaper",
);

/// Russian heads of names of places.
pub(super) static PLACE_HEADS_RU: List = List::new(
    "город село деревня поселок поселк станица хутор район область республика край округ \
    остров полуостров море река озеро гора океан залив пролив улица площадь проспект бульвар шоссе микрорайон аул штат \
    провинция пустыня долина уезд губерния мыс перевал набережная переулок княжество королевство регион аэропорт плато ущелье урочище водохранилище вулкан ледник пик хребет бухта станция порт",
);

/// Shortened [`PLACE_HEADS_RU`]; a full stop follows.
pub(super) static SHORT_PLACE_HEADS: List = List::new("г ул пос пр обл просп пл пер о оз р");

/// Kazakh heads of names of places in the possessive; the name stands before.
pub(super) static PLACE_HEADS_KK: List = List::new(
    "қаласы облысы ауданы ауылы аулы республикасы көшесі өзені көлі тауы аймағы \
    өлкесі даңғылы шағынауданы теңізі түбегі",
);

/// English heads of names of places.
pub(super) static PLACE_HEADS_EN: List = List::new(
    "city region province district village town river lake island street square \
    county state republic oblast sea ocean mountains valley peninsula bay sound strait gulf hills forest desert plateau canal glacier \
    reef harbour harbor",
);

/// English heads that stand before the name: `Lake Balkhash`.
pub(super) static PLACE_HEADS_BEFORE_EN: List = List::new("river lake mount port cape fort");

/// Kazakh heads without which a place is as well known: `Талдысай ауылы` is Талдысай.
pub(super) static LOOSE_PLACE_HEADS_KK: List = List::new("қаласы ауылы аулы өзені");

/// Russian heads that belong to the name, which stays in the genitive: `улица Сатпаева`.
pub(super) static STREETS_RU: List = List::new("улица проспект площадь бульвар переулок набережная");

/// Bodies of one word.
pub(super) static LONE_BODIES: List =
    List::new("мажилис бундестаг кнессет сейм би-би-си си-эн-эн кабмин ватикан");

/// Last words of names of newspapers.
pub(super) static PRESS: List = List::new("правда вестник газета известия экспресс звезда хроника обозрение");

/// Small words inside names of persons.
pub(super) static PARTICLES: List =
    List::new("да де ди ду дель ван фон дер ибн бен бин оглы von van der de da di du del bin ben la le den");

/// English words that open a sentence before a name, or end a name that is no person's.
pub(super) static NO_FIRST_NAMES: List = List::new(
    "hurricane storm typhoon operation yesterday last former earlier meanwhile however later today both many most some then now still even only also police \
    prime chief deputy acting senior lord lady new old big great according although because since until under over \
    another all any each every few more other several such",
);
pub(super) static NO_SURNAMES: List = List::new(
    "act bill cup award prize day war street road avenue building bridge square tower park hall league airport station \
    stadium arena hotel church festival premiership championship city town counter mews lane vision watch gazette herald tribune guardian journal star",
);

/// Words of direction that belong to a place: `Северный Кавказ`.
pub(super) static DIRECTIONS: List = List::new(
    "северный южный восточный западный центральный north south east west northern southern eastern \
    western central солтүстік оңтүстік шығыс батыс орталық",
);

/// Prepositions after which a lone capitalised Russian word is likely a place.
pub(super) static PLACE_PREPOSITIONS_RU: List = List::new("в во на из под");

/// The same in English.
pub(super) static PLACE_PREPOSITIONS_EN: List = List::new("in near across off outside");

/// Male first names, nominative: Russian, Kazakh, English and others that news often name.
pub(super) static MEN: List = List::new(
    "\
    давид михаэль фернандо мигель хорхе роналд рональд нельсон тед нил хью иса муса магомед шамиль аслан зураб вахтанг \
    акакий михеил эдгар феликс иоанн хаким халед абдель омар юсуф хамид хосни муаммар бенджамин беньямин эхуд шимон \
    наоми ангус крис майк ник грег скотт гарри рон дуглас филип артуро энтони грэм саймон дин \
    александр алексей анатолий андрей антон аркадий артем артур борис вадим валентин валерий василий \
    виктор виталий владимир владислав всеволод вячеслав геннадий георгий герман глеб григорий данил \
    даниил денис дмитрий евгений егор ефим иван игорь илья иосиф кирилл константин лев леонид лука максим \
    марат марк матвей михаил никита николай олег павел петр рамзан ринат роман рустам руслан святослав \
    семен сергей станислав степан тимофей тимур федор филипп эдуард эльдар юрий яков ярослав абай абдулла \
    айдар айдос алихан алмас амангельды аман арман арыстанбек асан аскар асхат бакытжан бауыржан бахыт \
    берик болат булат галым галымжан данияр дархан даурен ербол ерлан ермек ермухамет жандос жанибек \
    жомарт имангали кайрат канат карим касым касым-жомарт маулен мухтар нурлан нурсултан олжас рахат \
    сабит саин санжар серик талгат тохтар улан чингиз ержан ерболат мажит кенес динмухамед алишер шавкат \
    эмомали гурбангулы ильхам гейдар реджеп садыр алмазбек курманбек ислам серж никол тигран армен ашот \
    касымжан қасым-жомарт нұрсұлтан нұрлан серік қайрат әлихан асқар бақытжан ғалым дәурен жәнібек мұхтар \
    әлібек бекзат ахмет мұрат құрманғазы дінмұхамед талғат самат азамат дидар қанат мәулен джон джордж \
    джеймс джек джо билл боб барак дональд дэвид майкл ричард роберт томас том тони уильям чарльз пол \
    питер стив стивен генри фрэнк эндрю мартин франсуа эмманюэль николя ангус карл ганс жан жак хосе хуан \
    карлос марио сильвио джузеппе антонио луис педро фидель рауль уго мухаммед мохаммед ахмед али хасан \
    махмуд мустафа башар саддам ким дэн джефф эрик кевин джозеф бенедикт франциск лех вацлав адам ян пьер \
    шон алан альберт отто юлиус john george james jack joe bill bob barack donald david michael mike \
    richard robert thomas tom tony william charles paul peter steve steven stephen henry frank andrew samuel \
    савелий кузьма арсений захар макар платон назар богдан ярослав эрик мадияр санжар дияр темирлан ернар аслан бауржан \
    даурен ерназар жасулан нурбол айбек бекзат сырым тоқтар нұрбол ернар мадияр айбек темірлан жасұлан сырым ерназар \
    эмиль рафаэль ренат азат тарас ростислав игнат тихон артемий демьян никодим еремей самуил роберт гурам давлет фарид фархад \
    рашид наиль ильдар ильнур айрат расул мурад заур вахид анвар нодир бахтияр бекжан қазбек нұржан рүстем сержан еркебұлан \
    бейбіт қайсар әділ әділет нұрсұлтан мағжан ерасыл тілек дәулет бекболат жеңіс марлен казбек нуржан рустем адиль магжан \
    давлет санат сабыржан қуат қадыр мұрат ринат сейіт ғани марлен темірбек темирбек уалихан уәлихан есен жақсылық қабдеш \
    martin mark eric kevin joseph daniel matthew christopher brian edward ronald anthony alexander alexei \
    sergei dmitry vladimir ivan mikhail nikolai boris igor oleg kassym-jomart nursultan askar alikhan \
    erlan yerlan serik marat timur ali ahmed mohammed simon adam ben sam jeff scott gordon emmanuel",
);

/// Female first names, nominative.
pub(super) static WOMEN: List = List::new(
    "\
    александра алена алина алла анастасия анна валентина валерия вера вероника виктория галина дарья \
    диана евгения екатерина елена елизавета жанна зинаида зоя инна ирина карина кристина ксения лариса \
    лидия любовь людмила маргарита марина мария надежда наталия наталья нина оксана олеся ольга полина \
    раиса светлана софия софья тамара татьяна ульяна юлия яна айгуль айжан айнур алия асель асем бахыт \
    бибигуль гульнара гульшара дана дарига динара жанар загипа зарина карлыгаш камила лейла мадина майра \
    назым роза сауле тогжан шолпан айгүл әсел әлия гүлнар дариға күләш қарлығаш сәуле айнұр мәдина \
    ақмарал гүлшара ангела хиллари мишель джулия джейн маргарет мэри сара урсула камала эмма лора кэтрин \
    айгерим зауре айдана камшат жибек меруерт салтанат ботагоз кира злата василиса таисия пелагея клавдия эльвира \
    айгерім зәуре айдана қамшат жібек меруерт салтанат ботагөз ақерке жазира анджелина мадонна mary sarah anna elizabeth emma laura julia jane margaret hillary michelle angela \
    kate catherine maria ursula kamala susan linda patricia jennifer aigul asel dinara olga elena natalia \
    нелли римма алевтина антонина нонна элина евдокия анжела регина милана альбина лилия эльмира эмилия фаина таисия раиса \
    фарида рашида марлена ильнура рената наиля гузель лиана сабина амина фатима зухра патимат гульмира гульнур сания фариза перизат куралай лаззат \
    гүлмира гүлнұр сәния фариза перизат құралай ләззат бибігүл айсұлу ақбота жансая аружан әйгерім рауза халима кәмшат \
    svetlana theresa nancy helen alice",
);
