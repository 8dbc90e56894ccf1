//! Words for numbers below a thousand.

use super::numbers::decimal;
use crate::order::Order;
use crate::text::Language;
use std::sync::OnceLock;

/// The value of a number word, folded, in `language`.
pub(super) fn word_value(key: &str, language: Language) -> Option<f64> {
    static WORDS: [Spelled; 3] = [Spelled::new(RUSSIAN), Spelled::new(KAZAKH), Spelled::new(ENGLISH)];
    let [russian, kazakh, english] = &WORDS;
    match language {
        Language::English => english.value(key),
        Language::Kazakh => kazakh.value(key),
        _ => russian.value(key),
    }
}

/// Number words of one language.
struct Spelled {
    lines: &'static str,
    /// Forms and their values, sorted.
    forms: OnceLock<Vec<(&'static str, &'static str)>>,
}

impl Spelled {
    const fn new(lines: &'static str) -> Self {
        Self { lines, forms: OnceLock::new() }
    }

    fn value(&self, key: &str) -> Option<f64> {
        let forms = self.forms.get_or_init(|| self.sorted());
        let at = forms.binary_search_by_key(&key, |(form, _)| form).ok()?;
        decimal(forms.get(at)?.1)
    }

    fn sorted(&self) -> Vec<(&'static str, &'static str)> {
        let lines = self.lines.lines().filter_map(|line| line.split_once(' '));
        let mut forms: Vec<_> =
            lines.flat_map(|(value, forms)| forms.split(' ').map(move |form| (form, value))).collect();
        forms.order();
        forms
    }
}

/// A value a line, then the forms of its word. One is missing on purpose: it is an article more often than a count.
const RUSSIAN: &str = "\
1.5 полтора полторы полутора
2 два две двух двум двумя двое двоих двоим
3 три трех трем тремя трое троих троим
4 четыре четырех четырем четырьмя четверо четверых
5 пять пяти пятью пятеро пятерых
6 шесть шести шестью шестеро шестерых
7 семь семи семью семеро семерых
8 восемь восьми восемью
9 девять девяти девятью
10 десять десяти десятью
11 одиннадцать одиннадцати
12 двенадцать двенадцати
13 тринадцать тринадцати
14 четырнадцать четырнадцати
15 пятнадцать пятнадцати
16 шестнадцать шестнадцати
17 семнадцать семнадцати
18 восемнадцать восемнадцати
19 девятнадцать девятнадцати
20 двадцать двадцати
30 тридцать тридцати
40 сорок сорока
50 пятьдесят пятидесяти
60 шестьдесят шестидесяти
70 семьдесят семидесяти
80 восемьдесят восьмидесяти
90 девяносто девяноста
100 сто ста
200 двести двухсот
300 триста трехсот
400 четыреста четырехсот
500 пятьсот пятисот
600 шестьсот шестисот
700 семьсот семисот
800 восемьсот восьмисот
900 девятьсот девятисот";

const KAZAKH: &str = "\
2 екі екеуі
3 үш үшеуі
4 төрт төртеуі
5 бес бесеуі
6 алты
7 жеті
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
100 жүз";

const ENGLISH: &str = "\
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
90 ninety";
