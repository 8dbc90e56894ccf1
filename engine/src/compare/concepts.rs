//! Words of general news vocabulary that mean the same, within one language and across three.
//!
//! A line is one concept: its words in Russian, Kazakh and English, parted by `|`. A word of four letters or more stands
//! for all that begin so, a shorter one for itself; of several that fit, the longest counts.

use std::collections::BTreeMap;
use tarazy_corpus::text::Language;

const CONCEPTS: &str = "\
погиб умер скончал смерт гибел жертв убит убил убий|қаза мерт қайтыс өлді өлген өлім өлтір құрбан|die died dying dead death kill victim fatal perish
ранен ранил пострада травм увеч|жаралан жаралы жарақат зардап|injur wound hurt casualt
больниц госпит медик врач реаним|аурухана дәрігер емхана|hospital doctor medic clinic
заболе болен болезн инфекц эпидем вирус зараз|ауыр ауру дерт жұқты жұқтыр індет вирус|ill illness sick disease infect virus outbreak epidemic
вакцин привив прививк|вакцина екпе|vaccin inoculat jab jabs
отрав|улан|poison
задержан задержал задержив арест изолятор|ұсталды ұсталған ұстады қамау қамал|detain arrest custody
суд суда суде суду судом суды судь судеб|сот сотқа сотта соттың сотын|court judge trial tribunal hearing
приговор осужд осуди колони тюрьм|үкім сотталды сотталған түрме|convict sentenc prison jail
прокур|прокур|prosecut
адвокат защитник|адвокат қорғаушы|lawyer attorney counsel
расслед следств следоват комисс эксперт проверк|тергеу тергеп комиссия сараптама сарапшы тексер|investigat inquiry probe commission inspect audit expert
полиц милиц правоохран|полиц|police
пожар огонь огня возгор сгоре загоре горел поджог пламя|өрт өртке өртті өртен|fire fires blaze burn arson flame
наводн паводок паводк затоп подтоп|тасқын|flood inundat
вода воды воде воду водой водопровод|су суды судың суға сумен|water
дамб плотин|бөген бөгет|dam dams dike levee embankment
эваку вывез вывозят|эваку көшірілді көшірді|evacuat
спас спасат|құтқар|rescu save saved
взрыв взорв подорв|жарыл|explo blast bomb
землетряс толчк|сілкін|quake earthquake tremor
обруш рухн обвал|құлады құлаған опырыл|collaps
стреля выстрел обстрел оружи|оқ атыс қару|shoot shot gun gunfire weapon
протест митинг забаст бастова демонстрац пикет|наразы митинг ереуіл шеру|protest rally rallies demonstrat strike striker picket
провокат организатор зачинщик заговор подстрек|арандат ұйымдастырушы астыртын|provocat organiser organizer instigat ringleader plot conspir
подготов готовил спланир планир|дайында жоспар|prepar plan plans planned
останов приостан прекрат|тоқта|stop halt suspend
закры|жабыл жапты жабу|clos shut
откры возобнов|ашыл ашты|open reopen resum
ремонт почин восстанов реконстр|жөнде қалпына|repair restor renovat reconstruct
строит постро стройк сооруж|салын салды құрылыс|build built construct
дом дома домов домах жилье жиль квартир здани|үй үйі үйді үйде үйлер пәтер ғимарат|house home homes flat flats apartment building
школ ученик|мектеп оқушы|school pupil
учител педагог|мұғалім ұстаз|teacher
ребен дети детей детям детск детях несовершеннолет подрост|бала балан балал кәмелет жасөсп|child children minor kid kids teenager
рабоч работник сотрудник персонал шахтер горняк|жұмысшы қызметкер|worker employee staff miner
увольн уволе уволи увольт|жұмыстан қысқарт|dismiss laid layoff sack redundan job jobs
зарплат заработ оклад жаловань|жалақы еңбекақы айлық|wage salar
выплат заплат выплач оплат компенс платят|төле өтем|pay paid payment compens payout
цена цены ценам цене цену подорожа тариф стоим дороже|баға тариф құны қымбат|price pricing tariff cost costs
бюджет|бюджет|budget
налог|салық|tax taxes taxpay
ущерб убыт потер|шығын залал|loss losses damage
деньг средств финанс|ақша қаржы|money funding funds cash
компан фирм предприят корпорац|компания фирма кәсіпорын|company companies firm firms enterprise
подрядч застройщ|мердігер|contractor builder developer
завод фабрик|зауыт фабрика|factory plant mill
шахт рудник забой|шахта кеніш|mine mines pit
владел собственник хозяин хозяе|иесі қожайын|owner
директор руковод начальник глава|директор басшы жетекші бастығ|director head chief manager boss
мэр аким мэра акима мэрия акимат|әкім мэр|mayor akim
губернатор|губернатор|governor
президент|президент|president
министр|министр|minister
министерств|министрл|ministry
правительств кабмин|үкімет|government cabinet
парламент депутат мажилис сенат|парламент депутат мәжіліс сенат|parliament lawmaker deput senat
выборы выборов выборах голосов избир бюллетен|сайлау дауыс бюллетень|elect vote voter voting ballot
партия партии партий партию|партия|party parties
закон законопроект|заң заңға заңды заңның|law laws bill legislation
решен постановл указ распоряж|шешім қаулы жарлық бұйрық|decision decid ruling decree
договор контракт соглашен|шарт шартты келісім|contract agreement deal
тендер конкурс закуп|тендер конкурс|tender procurement
взят коррупц хищен растрат мошен|пара жемқор алаяқ|bribe briber corrupt embezzl fraud
дорог трасс шоссе|жол жолы жолда жолды|road roads highway motorway
автомоб машин автобус|көлік автобус машина|car cars vehicle bus buses truck lorr
поезд железнодор вагон электрич|пойыз теміржол вагон|train trains rail railway
самолет авиа аэропорт|ұшақ әуежай|plane aircraft airport airline
судно судна корабл паром катер лодк|кеме паром қайық|ship ships ferry boat vessel
водител шофер|жүргізуші|driver
авари дтп столкнов вреза катастроф|апат соқтығ|accident crash collision collid
пассажир|жолаушы|passenger
границ погран|шекара|border frontier
арми военн солдат войск|әскер армия сарбаз|army military soldier troop
напад атак штурм|шабуыл|attack assault
помощ помог поддерж|көмек қолда|help aid assist support relief
жител горожан сельчан населен|тұрғын халық|resident inhabitant villager townspeople
семь родств вдова вдовы родител|отбасы туыс жесір|famil relative widow parent
учены исследов лаборатор|ғалым зерттеу зертхана|scientist research laborator study
обнаруж найд нашл наход|табыл тапты|find found discover
причин|себеп себеб|cause reason
винов вина вину виной ответствен обвин|кінә жауапкер айыпта|blam guilt fault responsib accus
предупре оповещ сирен тревог|ескерт дабыл сирена|warn alert siren alarm
погод дожд ливен ливн снег мороз шторм|жаңбыр қар аяз дауыл|weather rain snow frost storm
река реки реке реку рекой|өзен|river
озер море моря|көл көлі теңіз|lake sea
электр энерг|электр энерг|electric power energ
газ газа газом газов|газ газды газдың|gas gases
нефт бензин топлив|мұнай бензин жанармай|oil petrol fuel diesel
урожа ферм зерн|егін астық шаруа ферма|harvest farm grain crop
скот|мал малы малды|cattle livestock
банк кредит займ ипотек|банк несие қарыз ипотека|bank loan credit mortgage
инфляц|инфляция|inflation
ставк|мөлшерлеме|rate rates
экспорт импорт торгов|экспорт импорт сауда|export import trade
рост вырос увелич возрос повыс|өсу өсті өсім артты|growth grew rise rose risen increas
сниз сниж упал сократ уменьш|төменде азай|fall fell drop decreas declin
матч|матч|match matches
команд клуб сборн|команда клуб құрама|team club squad
тренер|бапкер жаттықтыр|coach
побед выигра|жеңіс жеңді|win won victor
пораж проигра|жеңіліс жеңілді|defeat lost lose
медал чемпион|медаль чемпион|medal champion
музе археолог раскоп|музей археолог қазба|museum archaeolog excavat
питан столов еда еды|тамақ асхана|food meal meals canteen
анализ проба пробы тест|сынама талдау тест|test tests sample analys
оборуд датчик техник|жабдық датчик техника|equipment sensor machin
документ бумаг|құжат|document paper papers
отставк|отставка|resign
назнач|тағайында|appoint
требова потребова требу|талап|demand
обеща пообещ|уәде|promis pledg
переговор|келіссөз|negotiat talks
профсоюз|кәсіподақ|union unions
очевид свидет|куәгер|witness
пропал|жоғал|missing
опозд перенес отлож|кешік кейінге|delay postpon
запрет запрещ|тыйым|ban bans bann prohibit forbid
разреш|рұқсат|allow permit
ночь ночи ночью|түн түнде түні түнгі|night
утро утра утром|таң таңғы таңерт|morning
вечер|кеш кешке кешкі|evening
улиц|көше|street
площад|алаң|square
город|қала|city cities town
село села поселок поселк деревн|ауыл кент кентте кенттің|village settlement
област регион|облыс өңір|region province
волонт доброволь|ерікті волонтер|volunteer
палатк укрыт приют|шатыр баспана|tent tents shelter
отмен|күшін|cancel annul
начал начн начин|баста|began begin start
законч заверш окончи|аяқта|finish complet end ended
участ|қатыс|participat attend
алкогол пьян нетрезв|алкоголь мас|alcohol drunk
неисправ сломал поломк|ақау|faulty broke broken malfunction
склад|қойма|warehouse
магазин рынок рынк|базар дүкен|shop shops store market
";

/// Letters from which on a word stands for all that begin so.
const PREFIX: usize = 4;

/// The number of every listed word or beginning of words.
#[derive(Debug)]
pub(super) struct Concepts(BTreeMap<(usize, &'static str), usize>);

impl Default for Concepts {
    fn default() -> Self {
        let mut words = BTreeMap::new();
        for (concept, line) in CONCEPTS.lines().enumerate() {
            for (language, list) in line.split('|').enumerate() {
                words.extend(list.split(' ').map(|word| ((language, word), concept)));
            }
        }
        Self(words)
    }
}

impl Concepts {
    /// The number of the concept of a folded word.
    pub(super) fn of(&self, word: &str, language: Language) -> Option<usize> {
        let column = match language {
            Language::Russian => 0,
            Language::Kazakh => 1,
            Language::English => 2,
            Language::Unknown => return None,
        };
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).enumerate();
        let beginnings = ends.filter(|&(at, end)| at + 1 >= PREFIX || end == word.len());
        let known = |(_, end): (usize, usize)| self.0.get(&(column, word.get(..end)?)).copied();
        beginnings.filter_map(known).last()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str, language: Language) -> Option<usize> {
        Concepts::default().of(word, language)
    }

    #[test]
    fn words_of_three_languages_meet() {
        let school = of("школе", Language::Russian);
        assert!(school.is_some());
        assert_eq!(school, of("мектепте", Language::Kazakh));
        assert_eq!(school, of("schools", Language::English));
    }

    #[test]
    fn short_words_stand_for_themselves_and_the_longest_counts() {
        assert_eq!(of("газета", Language::Russian), None);
        assert_eq!(of("аурухана", Language::Kazakh), of("больница", Language::Russian));
        assert_eq!(of("министрлігі", Language::Kazakh), of("министерства", Language::Russian));
    }

    #[test]
    fn every_concept_has_words_in_three_languages() {
        for line in CONCEPTS.lines() {
            let lists: Vec<&str> = line.split('|').collect();
            assert!(lists.len() == 3 && lists.iter().all(|list| !list.is_empty()), "{line}");
        }
    }
}
