//! Well-known places in three languages: a country, region or city a line.

use super::{kazakh, persons, russian};
use crate::order::Order;
use crate::text::Language;
use crate::text::normalise::fold;
use std::sync::OnceLock;

/// Russian / Kazakh / English; an empty column is the same as the Russian one.
const PLACES: &str = "\
Казахстан/Қазақстан/Kazakhstan
Россия/Ресей/Russia
Кыргызстан/Қырғызстан/Kyrgyzstan
Киргизия/Қырғызстан/Kyrgyzstan
Узбекистан/Өзбекстан/Uzbekistan
Таджикистан/Тәжікстан/Tajikistan
Туркменистан/Түрікменстан/Turkmenistan
Туркмения/Түрікменстан/Turkmenistan
Беларусь//Belarus
Белоруссия/Беларусь/Belarus
Украина//Ukraine
Молдавия/Молдова/Moldova
Армения//Armenia
Азербайджан/Әзербайжан/Azerbaijan
Грузия//Georgia
Литва//Lithuania
Латвия//Latvia
Эстония//Estonia
Польша//Poland
Германия//Germany
Франция//France
Великобритания/Ұлыбритания/Britain
Англия//England
Шотландия//Scotland
Ирландия//Ireland
Испания//Spain
Португалия//Portugal
Италия//Italy
Греция/Грекия/Greece
Турция/Түркия/Turkey
Австрия//Austria
Швейцария//Switzerland
Бельгия//Belgium
Нидерланды/Нидерланд/Netherlands
Голландия//Holland
Дания//Denmark
Норвегия//Norway
Швеция//Sweden
Финляндия//Finland
Исландия//Iceland
Чехия//Czechia
Словакия//Slovakia
Венгрия//Hungary
Румыния//Romania
Болгария//Bulgaria
Сербия//Serbia
Хорватия//Croatia
Словения//Slovenia
Косово//Kosovo
Албания//Albania
Черногория//Montenegro
Кипр//Cyprus
Израиль//Israel
Палестина//Palestine
Ливан//Lebanon
Сирия//Syria
Ирак//Iraq
Иран//Iran
Иордания//Jordan
Саудовская Аравия/Сауд Арабиясы/Saudi Arabia
Катар//Qatar
Кувейт//Kuwait
Йемен//Yemen
Афганистан/Ауғанстан/Afghanistan
Пакистан/Пәкістан/Pakistan
Индия/Үндістан/India
Бангладеш//Bangladesh
Непал//Nepal
Китай/Қытай/China
Монголия/Моңғолия/Mongolia
Япония/Жапония/Japan
Корея//Korea
Южная Корея/Оңтүстік Корея/South Korea
Северная Корея/Солтүстік Корея/North Korea
КНДР//North Korea
Тайвань//Taiwan
Вьетнам//Vietnam
Таиланд//Thailand
Малайзия//Malaysia
Сингапур//Singapore
Индонезия//Indonesia
Филиппины/Филиппин/Philippines
Австралия//Australia
Новая Зеландия/Жаңа Зеландия/New Zealand
США/АҚШ/USA
Соединенные Штаты/Америка Құрама Штаттары/United States
Америка//America
Канада//Canada
Мексика//Mexico
Бразилия//Brazil
Аргентина//Argentina
Чили//Chile
Перу//Peru
Колумбия//Colombia
Венесуэла//Venezuela
Куба//Cuba
Египет/Мысыр/Egypt
Ливия//Libya
Тунис//Tunisia
Алжир//Algeria
Марокко//Morocco
Судан//Sudan
Эфиопия//Ethiopia
Сомали//Somalia
Кения//Kenya
Нигерия//Nigeria
ЮАР//South Africa
Европа/Еуропа/Europe
Азия//Asia
Центральная Азия/Орталық Азия/Central Asia
Африка//Africa
Ближний Восток/Таяу Шығыс/Middle East
Кавказ//Caucasus
Евросоюз/Еуропалық одақ/European Union
СССР/КСРО/USSR
Советский Союз/Кеңес Одағы/Soviet Union
РФ//RF
РК/ҚР/RK
КНР/ҚХР/PRC
ФРГ//FRG
ОАЭ/БАӘ/UAE
СНГ/ТМД/CIS
Москва/Мәскеу/Moscow
Санкт-Петербург//Saint Petersburg
Петербург//Petersburg
Ленинград//Leningrad
Казань/Қазан қаласы/Kazan
Новосибирск//Novosibirsk
Екатеринбург//Yekaterinburg
Омск/Омбы/Omsk
Саратов//Saratov
Челябинск/Челябі/Chelyabinsk
Оренбург/Орынбор/Orenburg
Астрахань//Astrakhan
Грозный//Grozny
Волгоград//Volgograd
Владивосток//Vladivostok
Сочи//Sochi
Крым/Қырым/Crimea
Чечня/Шешенстан/Chechnya
Дагестан//Dagestan
Татарстан//Tatarstan
Сибирь/Сібір/Siberia
Урал/Орал/Urals
Подмосковье//Moscow region
Кремль//Kremlin
Донбасс//Donbas
Киев//Kyiv
Харьков//Kharkiv
Одесса//Odesa
Минск//Minsk
Рига//Riga
Вильнюс//Vilnius
Таллин//Tallinn
Тбилиси//Tbilisi
Ереван//Yerevan
Баку//Baku
Ташкент//Tashkent
Самарканд/Самарқан/Samarkand
Бишкек/Бішкек/Bishkek
Ош//Osh
Душанбе//Dushanbe
Ашхабад/Ашғабат/Ashgabat
Улан-Батор/Ұланбатыр/Ulaanbaatar
Астана//Astana
Нур-Султан/Нұр-Сұлтан/Nur-Sultan
Алматы//Almaty
Алма-Ата/Алматы/Alma-Ata
Шымкент//Shymkent
Караганда/Қарағанды/Karaganda
Актобе/Ақтөбе/Aktobe
Тараз//Taraz
Павлодар//Pavlodar
Усть-Каменогорск/Өскемен/Ust-Kamenogorsk
Семей//Semey
Семипалатинск/Семей/Semipalatinsk
Атырау//Atyrau
Костанай/Қостанай/Kostanay
Кызылорда/Қызылорда/Kyzylorda
Уральск/Орал/Oral
Петропавловск/Петропавл/Petropavlovsk
Актау/Ақтау/Aktau
Темиртау/Теміртау/Temirtau
Туркестан/Түркістан/Turkistan
Кокшетау/Көкшетау/Kokshetau
Талдыкорган/Талдықорған/Taldykorgan
Экибастуз/Екібастұз/Ekibastuz
Рудный//Rudny
Жезказган/Жезқазған/Zhezkazgan
Жанаозен/Жаңаөзен/Zhanaozen
Балхаш/Балқаш/Balkhash
Байконур/Байқоңыр/Baikonur
Капчагай/Қапшағай/Kapchagay
Мангистау/Маңғыстау/Mangystau
Жетысу/Жетісу/Zhetysu
Улытау/Ұлытау/Ulytau
Каспий/Каспий/Caspian
Лондон//London
Париж//Paris
Берлин//Berlin
Мюнхен//Munich
Рим//Rome
Мадрид//Madrid
Барселона//Barcelona
Лиссабон//Lisbon
Вена//Vienna
Женева//Geneva
Брюссель//Brussels
Страсбург//Strasbourg
Гаага//The Hague
Амстердам//Amsterdam
Копенгаген//Copenhagen
Осло//Oslo
Стокгольм//Stockholm
Хельсинки//Helsinki
Варшава//Warsaw
Прага//Prague
Будапешт//Budapest
Бухарест//Bucharest
София//Sofia
Белград//Belgrade
Афины/Афина/Athens
Анкара//Ankara
Стамбул/Ыстанбұл/Istanbul
Иерусалим//Jerusalem
Тель-Авив//Tel Aviv
Дамаск//Damascus
Багдад/Бағдат/Baghdad
Тегеран/Теһран/Tehran
Эр-Рияд//Riyadh
Доха//Doha
Дубай//Dubai
Кабул//Kabul
Исламабад//Islamabad
Дели//Delhi
Пекин/Бейжің/Beijing
Шанхай//Shanghai
Гонконг//Hong Kong
Урумчи/Үрімші/Urumqi
Токио//Tokyo
Сеул//Seoul
Пхеньян//Pyongyang
Бангкок//Bangkok
Джакарта//Jakarta
Вашингтон//Washington
Нью-Йорк//New York
Лос-Анджелес//Los Angeles
Чикаго//Chicago
Калифорния//California
Техас//Texas
Флорида//Florida
Торонто//Toronto
Гавана//Havana
Каир//Cairo
Триполи//Tripoli
Сидней//Sydney";

/// The names of places in `language` that may begin with a word of the folded form `key`, in the order of the list.
pub(super) fn places_from(key: &str, language: Language) -> Vec<&'static str> {
    let mut found: Vec<(usize, &str)> = match language {
        Language::Kazakh => {
            // "АҚШ-на".
            let bare = key.split('-').next().filter(|bare| *bare != key);
            let forms = kazakh::bare_forms(key).into_iter().chain(bare);
            forms.flat_map(|bare| KAZAKH.beginning_with(bare)).collect()
        }
        Language::English => ENGLISH.beginning_with(persons::without_possessive(key)).collect(),
        _ => {
            let forms = |(stem, rest)| RUSSIAN.beginning_with(stem).filter(move |_| russian::is_ending(rest));
            russian::cuts(key).flat_map(forms).collect()
        }
    };
    found.order();
    found.into_iter().map(|(_, name)| name).collect()
}

static RUSSIAN: Column = Column::new(0);
static KAZAKH: Column = Column::new(1);
static ENGLISH: Column = Column::new(2);

/// The names of one language.
struct Column {
    number: usize,
    /// The folded first word of each name (of Russian ones the stem), the number of its line, the name; sorted.
    names: OnceLock<Vec<(String, usize, &'static str)>>,
}

impl Column {
    const fn new(number: usize) -> Self {
        Self { number, names: OnceLock::new() }
    }

    fn beginning_with(&self, first: &str) -> impl Iterator<Item = (usize, &'static str)> {
        let names = self.names.get_or_init(|| self.sorted());
        let from = names.partition_point(|(known, ..)| known.as_str() < first);
        let same = names.iter().skip(from).take_while(move |(known, ..)| known == first);
        same.map(|&(_, line, name)| (line, name))
    }

    fn sorted(&self) -> Vec<(String, usize, &'static str)> {
        let lines = PLACES.lines().enumerate();
        let mut names: Vec<_> = lines
            .filter_map(|(at, line)| Some((self.first_word(self.name(line)?), at, self.name(line)?)))
            .collect();
        names.order();
        names
    }

    fn name(&self, line: &'static str) -> Option<&'static str> {
        let own = line.split('/').nth(self.number).filter(|name| !name.is_empty());
        own.or_else(|| line.split('/').next())
    }

    fn first_word(&self, name: &str) -> String {
        let first = fold(name.split(' ').next().unwrap_or_default());
        if self.number == 0 { russian::stem(&first).to_owned() } else { first }
    }
}
