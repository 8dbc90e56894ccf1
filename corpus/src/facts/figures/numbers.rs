//! Numbers in digits and words.

use super::super::words::{Word, Words};
use crate::text::Language;
use std::ops::Range;

/// A number and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Number {
    pub(super) words: Range<usize>,
    /// `None` for "dozens".
    pub(super) value: Option<f64>,
    /// What a word of scale ("тыс.") multiplied it with, else 1.
    pub(super) scale: f64,
    pub(super) scaled: bool,
    pub(super) in_digits: bool,
}

/// The number that begins at `at`: digits or words, and words of scale.
pub(super) fn number_at(words: &Words, at: usize) -> Option<Number> {
    let word = words.get(at)?;
    if let Some(zero) = none_at_all(words, at) {
        return Some(zero);
    }
    if let Some(number) = many(words, at, word.language) {
        return Some(number);
    }
    let in_digits = word.is_number();
    let (mut value, mut end) = if in_digits { (digits(word)?, at + 1) } else { spelled(words, at)? };
    if word.language == Language::Kazakh && words.key(end, 0) == "жарым" && words.joined(end - 1) {
        (value, end) = (value + 0.5, end + 1);
    }
    let (mut scale, mut scaled) = (1.0, false);
    let close = |end: usize| end == at || is_close(words, end - 1);
    while let Some(factor) = scale_of(words.key(end, 0), word.language).filter(|_| close(end)) {
        (value, scale, scaled, end) = (value * factor, scale * factor, true, end + 1);
    }
    Some(Number { words: at..end, value: Some(value), scale, scaled, in_digits })
}

/// True when the number is part of something else: a time, a score, a telephone, a paragraph, a year.
pub(super) fn is_look_alike(words: &Words, number: &Number) -> bool {
    number.in_digits
        && (is_numbered(words, number.words.start) || is_linked(words, number) || is_bare_year(words, number))
}

/// "ни одного": zero.
fn none_at_all(words: &Words, at: usize) -> Option<Number> {
    const ONE: &[&str] = &["один", "одна", "одно", "одного", "одной", "одну", "одному", "одним"];
    let none = words.key(at, 0) == "ни" && words.joined(at) && ONE.contains(&words.key(at, 1));
    let number = Number { words: at..at + 2, value: Some(0.0), scale: 1.0, scaled: false, in_digits: false };
    none.then_some(number)
}

/// "десятки", "hundreds": a number that is not told.
fn many(words: &Words, at: usize, language: Language) -> Option<Number> {
    const RUSSIAN: &[&str] = &["десятк", "сотн", "тысяч", "миллион", "миллиард"];
    const PLURAL: &[&str] = &["и", "ы", "ами", "ам", "ах", "ов"];
    const OTHERS: &[&str] = &[
        "ондаған",
        "жүздеген",
        "мыңдаған",
        "миллиондаған",
        "dozens",
        "scores",
        "hundreds",
        "thousands",
        "millions",
    ];
    let key = words.key(at, 0);
    let plural = |stem: &&str| key.strip_prefix(*stem).is_some_and(|rest| PLURAL.contains(&rest));
    let russian = language != Language::English && RUSSIAN.iter().any(plural);
    let vague = russian || OTHERS.contains(&key);
    let number = Number { words: at..at + 1, value: None, scale: 1.0, scaled: false, in_digits: false };
    vague.then_some(number)
}

/// The value of a word of digits, with or without a Kazakh case suffix; `None` for `16-летний`, `4G`.
fn digits(word: &Word) -> Option<f64> {
    const SUFFIXES: &[&str] = &[
        "ден", "дан", "тен", "тан", "нан", "нен", "ге", "ға", "ке", "қа", "ді", "ды", "ті", "ты", "нің",
        "ның", "дің", "дың",
    ];
    let text = match word.text.split_once('-') {
        Some((number, suffix)) if word.language == Language::Kazakh && SUFFIXES.contains(&suffix) => number,
        Some(_) => return None,
        None => word.text,
    };
    parse(text, word.language)
}

/// `1 250`, `1,250.5` (English), `1.250,5`; a lone comma is a decimal point except before three English digits.
fn parse(text: &str, language: Language) -> Option<f64> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let groups = |separator: char| {
        let mut parts = plain.split(separator);
        parts.next().is_some_and(|p| !p.is_empty() && p.len() <= 3 && p != "0") && parts.all(|p| p.len() == 3)
    };
    let (commas, dots) = (plain.matches(',').count(), plain.matches('.').count());
    let plain = match (commas, dots) {
        (_, 0) if commas > 1 || (language == Language::English && groups(',')) => plain.replace(',', ""),
        (1, 0) => plain.replace(',', "."),
        (0, 0 | 1) => plain,
        (0, _) if groups('.') => plain.replace('.', ""),
        _ if plain.rfind(',') < plain.rfind('.') => plain.replace(',', ""),
        _ => plain.replace('.', "").replace(',', "."),
    };
    plain.parse().ok().filter(|v: &f64| v.is_finite() && plain.starts_with(|c: char| c.is_ascii_digit()))
}

/// A number in words; a lone word of scale ("тысячу") and "one" before such a word count too.
fn spelled(words: &Words, at: usize) -> Option<(f64, usize)> {
    const ONE: &[&str] = &["один", "одна", "одну", "одного", "бір", "one", "a"];
    const SINGULAR: &[&str] = &["тысяча", "тысячу", "миллион", "миллиард", "сотня", "сотню", "десяток"];
    let language = words.get(at)?.language;
    if SINGULAR.contains(&words.key(at, 0)) {
        return Some((1.0, at));
    }
    let next = words.key(at, 1);
    let scaled = scale_of(next, language).is_some() || next == "жарым";
    if ONE.contains(&words.key(at, 0)) && scaled && words.joined(at) {
        return Some((1.0, at + 1));
    }
    number_words(words, at)
}

/// Words of numbers below a thousand that add up: "двадцать пять".
fn number_words(words: &Words, at: usize) -> Option<(f64, usize)> {
    let language = words.get(at)?.language;
    let mut value = word_value(words.key(at, 0), language)?;
    let mut last = value;
    let mut end = at + 1;
    while let Some(next) = word_value(words.key(end, 0), language).filter(|_| is_close(words, end - 1)) {
        if next >= last || (10.0..20.0).contains(&last) && language != Language::Kazakh || last < 10.0 {
            break;
        }
        (value, last, end) = (value + next, next, end + 1);
    }
    Some((value, end))
}

/// True when nothing but white space, or the full stop of an abbreviation, parts `at` from the next word.
fn is_close(words: &Words, at: usize) -> bool {
    words
        .gap(at)
        .is_some_and(|g| matches!(g.trim(), "" | "-") || (g.trim() == "." && words.key(at, 0) == "тыс"))
}

fn word_value(key: &str, language: Language) -> Option<f64> {
    match language {
        Language::English => value_in(ENGLISH, key),
        Language::Kazakh => value_in(KAZAKH, key),
        _ => value_in(RUSSIAN, key),
    }
}

fn value_in(lines: &str, key: &str) -> Option<f64> {
    let line = lines.lines().find(|line| line.split(' ').skip(1).any(|form| form == key))?;
    line.split(' ').next()?.parse().ok()
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

fn scale_of(key: &str, language: Language) -> Option<f64> {
    let is = |stem: &str| key.strip_prefix(stem).is_some_and(|rest| rest.chars().count() <= 3);
    let value = match key {
        "тыс" | "thousand" => 1e3,
        "млн" | "million" => 1e6,
        "млрд" | "billion" => 1e9,
        "трлн" | "trillion" => 1e12,
        "dozen" => 12.0,
        "hundred" => 100.0,
        _ if language == Language::English => return None,
        _ if is("тысяч") || is("мың") => 1e3,
        _ if is("миллион") => 1e6,
        _ if is("миллиард") => 1e9,
        _ if is("триллион") => 1e12,
        _ if is("десятк") || key == "десяток" => 10.0,
        _ if is("сотн") || key == "сотен" => 100.0,
        _ => return None,
    };
    Some(value)
}

/// "№ 5", "статья 12", "дом 7".
fn is_numbered(words: &Words, at: usize) -> bool {
    const BEFORE: &[&str] = &[
        "ст",
        "статья",
        "статьи",
        "статье",
        "статью",
        "статьей",
        "пункт",
        "пункта",
        "пункте",
        "п",
        "часть",
        "ч",
        "дом",
        "дома",
        "квартира",
        "кв",
        "глава",
        "номер",
        "номером",
        "школа",
        "школы",
        "школе",
        "маршрут",
        "рейс",
        "корпус",
        "бап",
        "бабы",
        "бабының",
        "article",
        "section",
        "no",
        "number",
        "chapter",
        "room",
        "flight",
        "page",
        "стр",
        "с",
    ];
    let near = at.checked_sub(1).and_then(|p| words.gap(p)).is_some_and(|g| matches!(g.trim(), "" | "."));
    let before = words.key(at, -1);
    let short_with = before == "с" && words.before(at).trim_end().ends_with('с');
    let sign = words.before(at).trim_end().ends_with(['№', '#', '+']);
    sign || (near && BEFORE.contains(&before) && !short_with)
}

/// A time, a score, a telephone number, a version: joined to other numbers by more than a range.
fn is_linked(words: &Words, number: &Number) -> bool {
    let last = number.words.end.saturating_sub(1);
    let digit_beside = |ahead: isize, at: usize| words.near(at, ahead).is_some_and(Word::is_number);
    let after = words.gap(last).unwrap_or_default();
    let before = number.words.start.checked_sub(1).and_then(|p| words.gap(p)).unwrap_or_default();
    let colon =
        (after == ":" && digit_beside(1, last)) || (before == ":" && digit_beside(-1, number.words.start));
    let dashes = |gap: &str| matches!(gap.trim(), "-" | "–" | ")");
    let chain =
        (dashes(before) && digit_beside(-1, number.words.start) && dashes(after) && digit_beside(1, last))
            || (dashes(after)
                && digit_beside(1, last)
                && words.gap(last + 1).is_some_and(dashes)
                && digit_beside(2, last))
            || (dashes(before)
                && number.words.start >= 2
                && words.gap(number.words.start - 2).is_some_and(dashes));
    let phone = number.words.start > 0 && words.before(number.words.start - 1).ends_with('+');
    let hour = is_hour(words, number);
    colon || chain || phone || hour
}

/// "в 19 часов".
fn is_hour(words: &Words, number: &Number) -> bool {
    let hour = number.value.is_some_and(|v| v <= 24.0) && words.key(number.words.end, 0).starts_with("час");
    let oclock = matches!(words.key(number.words.end, 0), "pm" | "am" | "утра" | "вечера" | "дня" | "ночи");
    let at = matches!(words.key(number.words.start, -1), "в" | "к" | "до" | "с" | "at");
    at && (hour || oclock)
}

/// Four digits that may be a year, with no word after that they could count.
fn is_bare_year(words: &Words, number: &Number) -> bool {
    let year = number.value.is_some_and(|v| (1800.0..=2100.0).contains(&v)) && !number.scaled;
    let Some(word) = words.get(number.words.start) else { return false };
    let counts = words.joined(number.words.end - 1) && !is_small_word(words.key(number.words.end, 0));
    let sign = super::counted::sign_after(words, number.words.start).is_some();
    let after_preposition = matches!(words.key(number.words.start, -1), "в" | "in" | "since" | "с");
    year && word.text.len() == 4 && !sign && (!counts || after_preposition)
}

/// Short words that nothing counts: prepositions, conjunctions.
pub(super) fn is_small_word(key: &str) -> bool {
    const SMALL: &[&str] = &[
        "для",
        "при",
        "без",
        "над",
        "под",
        "что",
        "как",
        "или",
        "еще",
        "уже",
        "при",
        "про",
        "the",
        "and",
        "for",
        "was",
        "were",
        "had",
        "has",
        "have",
        "are",
        "not",
        "but",
        "who",
        "that",
        "from",
        "with",
        "into",
        "after",
        "және",
        "мен",
        "бен",
        "пен",
        "кейін",
        "бұл",
        "дейін",
        "during",
        "когда",
        "после",
        "перед",
        "чтобы",
        "раза",
        "раз",
        "times",
        "of",
        "есть",
        "было",
        "были",
        "был",
        "стало",
        "если",
        "они",
        "она",
        "это",
        "более",
        "менее",
    ];
    key.chars().count() < 3 && key != "үй" || SMALL.contains(&key)
}
