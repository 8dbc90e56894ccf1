//! Words for numbers, and what each of them does.

use super::super::list::{List, Table};
use super::digits::decimal;
use crate::text::Language;
use std::sync::OnceLock;

/// What a word says of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Spelled {
    /// A number below a thousand, or a whole one such as "полмиллиона".
    Number(f64),
    /// "one": an article more often than a count.
    One,
    /// A word of scale, and what it is without a number before it.
    Scale(f64, Alone),
    /// "несколько", "dozens": a number that is not told.
    Vague,
    /// A part of a whole: "треть" is 1/3.
    Share(f64),
    /// "каждый": a share follows.
    Each,
    /// "вдвое": so many times.
    Times(f64),
}

/// A word of scale without a number before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alone {
    /// "миллион": one of it.
    One,
    /// "сотни": one of it after a word of comparison, else a number that is not told.
    OneAfterBound,
    /// "миллионы", "сотни".
    Vague,
    /// "жүз", "thousand" after digits.
    Nothing,
}

/// What the folded `key` says of a number in `language`.
pub(super) fn spelled(key: &str, language: Language) -> Option<Spelled> {
    static WORDS: [Lines; 3] = [Lines::new(RUSSIAN), Lines::new(KAZAKH), Lines::new(ENGLISH)];
    let [russian, kazakh, english] = &WORDS;
    match language {
        Language::English => english.find(key),
        Language::Kazakh => kazakh.find(key).or_else(|| {
            let part = ["сі", "сы", "і", "ы"].iter().filter_map(|ending| key.strip_suffix(ending));
            without_case(key).into_iter().chain(part).find_map(|stem| kazakh.number(stem))
        }),
        _ => russian.find(key),
    }
}

/// True for a Kazakh number in another case than the nominative: "тоғызға", "40-қа".
pub(super) fn is_in_case(key: &str) -> bool {
    without_case(key).is_some_and(|stem| stem.ends_with('-') || spelled(stem, Language::Kazakh).is_some())
}

/// A Kazakh word without the ending of a case other than the nominative: "тоғызға" is "тоғыз".
#[rustfmt::skip]
pub(super) fn without_case(key: &str) -> Option<&str> {
    const ENDINGS: [&str; 26] = [
        "ның", "нің", "дың", "дің", "тың", "тің", "на", "не", "ға", "ге", "қа", "ке", "дан", "ден", "тан",
        "тен", "нан", "нен", "да", "де", "та", "те", "ды", "ді", "ты", "ті",
    ];
    ENDINGS.iter().find_map(|ending| key.strip_suffix(ending))
}

/// Number words of one language.
struct Lines {
    text: &'static str,
    /// The forms, and what each is.
    forms: OnceLock<(Table<'static>, Vec<&'static str>)>,
}

impl Lines {
    const fn new(text: &'static str) -> Self {
        Self { text, forms: OnceLock::new() }
    }

    fn find(&self, key: &str) -> Option<Spelled> {
        let lines = || self.text.lines().filter_map(|line| line.split_once(' '));
        let pairs = || lines().flat_map(|(code, forms)| forms.split(' ').map(move |form| (form, code)));
        let (forms, codes) = self.forms.get_or_init(|| {
            (Table::new(pairs().map(|(form, _)| form).collect()), pairs().map(|(_, code)| code).collect())
        });
        meaning(codes.get(forms.find(key)?)?)
    }

    /// What `stem` says when its forms are no other words: "онда" is "there", "тоқсанда" in a quarter.
    fn number(&self, stem: &str) -> Option<Spelled> {
        if matches!(stem, "он" | "тоқсан") {
            return None;
        }
        self.find(stem).filter(|found| matches!(found, Spelled::Number(_)))
    }
}

/// Reads the first column of a line: a number, `1` for "one", `*` a scale that alone is one, `+` the same after a bound,
/// `~` a vague scale, `-` a scale that alone is nothing, `/3` a third, `x2` twice, `?` vague, `e` each.
fn meaning(code: &str) -> Option<Spelled> {
    let scale = |alone| Some(Spelled::Scale(decimal(code.get(1..)?)?, alone));
    match code.chars().next()? {
        '*' => scale(Alone::One),
        '+' => scale(Alone::OneAfterBound),
        '~' => scale(Alone::Vague),
        '-' => scale(Alone::Nothing),
        '/' => Some(Spelled::Share(1.0 / decimal(code.get(1..)?)?)),
        'x' => Some(Spelled::Times(decimal(code.get(1..)?)?)),
        '?' => Some(Spelled::Vague),
        'e' => Some(Spelled::Each),
        _ if code == "1" => Some(Spelled::One),
        _ => decimal(code).map(Spelled::Number),
    }
}

const RUSSIAN: &str = "\
1 один одна одно одну одного одной одному одним
1.5 полтора полторы полутора
2 два две двух двум двумя двое двоих двоим
3 три трех трем тремя трое троих троим
4 четыре четырех четырем четырьмя четверо четверых четверым
5 пять пяти пятью пятеро пятерых пятерым
6 шесть шести шестью шестеро шестерых шестерым
7 семь семи семеро семерых семерым
8 восемь восьми восемью восьмью восьмеро восьмерых восьмерым
9 девять девяти девятью девятеро девятерых девятерым
10 десять десяти десятью десятеро десятерых
11 одиннадцать одиннадцати одиннадцатью
12 двенадцать двенадцати двенадцатью
13 тринадцать тринадцати
14 четырнадцать четырнадцати
15 пятнадцать пятнадцати пятнадцатью
16 шестнадцать шестнадцати
17 семнадцать семнадцати
18 восемнадцать восемнадцати
19 девятнадцать девятнадцати
20 двадцать двадцати двадцатью
30 тридцать тридцати тридцатью
40 сорок сорока
50 пятьдесят пятидесяти полсотни
60 шестьдесят шестидесяти
70 семьдесят семидесяти
80 восемьдесят восьмидесяти
90 девяносто девяноста
100 сто ста
200 двести двухсот двухстах двумстам
300 триста трехсот трехстах тремстам
400 четыреста четырехсот четырехстах
500 пятьсот пятисот пятистах полтысячи
600 шестьсот шестисот
700 семьсот семисот
800 восемьсот восьмисот
900 девятьсот девятисот
500000 полмиллиона
500000000 полмиллиарда
*10 десяток
+10 десятка
~10 десятки десятков десяткам десятками десятках
*12 дюжина дюжину дюжины
*100 сотня сотню
+100 сотни
~100 сот сотен сотням сотнями сотнях
*1000 тысяча тысячу тысяче
+1000 тысячи
~1000 тысяч тысячам тысячами тысячах
-1000 тыс
*1000000 миллион
+1000000 миллиона
~1000000 миллионы миллионов миллионам миллионами миллионах
-1000000 млн
*1000000000 миллиард
+1000000000 миллиарда
~1000000000 миллиарды миллиардов миллиардам миллиардами миллиардах
-1000000000 млрд
*1000000000000 триллион
+1000000000000 триллиона
~1000000000000 триллионы триллионов триллионам
-1000000000000 трлн
? несколько нескольких нескольким несколькими
/2 половина половину половины половиной
/3 треть трети третью третей третям третями третях
/4 четверть четверти четвертью четвертей четвертям
x2 вдвое
x3 втрое
x4 вчетверо
x5 впятеро
e каждый каждая каждое каждого каждой каждую каждому";

const KAZAKH: &str = "\
0.5 жарты
1 бір
2 екі екеуі екеуін екеу
3 үш үшеуі үшеуін үшеу
4 төрт төртеуі төртеуін төртеу
5 бес бесеуі бесеуін бесеу
6 алты алтауы алтауын алтау
7 жеті жетеуі жетеуін жетеу
8 сегіз
9 тоғыз
10 он
20 жиырма
30 отыз
40 қырық
50 елу
60 алпыс
70 жетпіс
80 сексен
90 тоқсан
*100 жүз жүзден жүзге жүздей
*1000 мың мыңға мыңнан мыңды мыңдай мыңы мыңын
-1000 тыс
*1000000 миллион миллионға миллионнан миллионды миллионы
-1000000 млн
*1000000000 миллиард миллиардқа миллиардтан миллиардты
-1000000000 млрд
*1000000000000 триллион триллионға триллионнан
-1000000000000 трлн
? бірнеше ондаған жүздеген мыңдаған миллиондаған
/2 жартысы жартысын жартысына
e әр әрбір";

const ENGLISH: &str = "\
0.5 half
1 one a an
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
-12 dozen
-100 hundred
-1000 thousand
-1000000 million m mn
-1000000000 billion bn
-1000000000000 trillion trn
? several dozens scores hundreds thousands millions billions
/3 third thirds
/4 quarter quarters
/5 fifth fifths
x2 doubled
x3 tripled";

/// Ordinals from the first to the twentieth and the thirtieth, in three languages: of Russian the stems.
static ORDINALS: List = List::new(
    "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат \
    семнадцат восемнадцат девятнадцат двадцат тридцат \
    бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы - - - - - - - - - жиырмасыншы отызыншы \
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth \
    sixteenth seventeenth eighteenth nineteenth twentieth thirtieth",
);
const OF_A_LANGUAGE: usize = 21;

/// The ordinal of which `key` is a form.
pub(super) fn ordinal(key: &str) -> Option<u32> {
    static ENDINGS: List =
        List::new("ый ой ая ое ые ого ому ым ом ую ий ья ье ьи ьего ьему ьим ьем ью ьей ых");
    let at = ORDINALS.start_of(key, |_, rest| rest.is_empty() || ENDINGS.has(rest))?;
    let place = (at % OF_A_LANGUAGE) as u32 + 1;
    Some(if place > 20 { 30 } else { place })
}
