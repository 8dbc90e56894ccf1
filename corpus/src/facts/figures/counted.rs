//! What a number counts, and its unit.

use super::super::words::{Word, Words};
use super::bounds;
use super::lookalikes::is_small_word;
use super::numbers::Number;
use std::ops::Range;

const SIGNS: &[&str] = &["%", "$", "€", "₸", "₽", "£"];

/// A unit a line: how its word begins, how many letters may follow, the unit as given.
const UNITS: &str = "\
тенге 2 тенге
теңге 4 теңге
tenge 0 tenge
рубл 3 рубль
руб 0 рубль
rouble 1 rouble
ruble 1 rouble
доллар 4 $
dollar 1 $
евро 0 €
euro 1 €
юан 3 юань
yuan 0 yuan
км 0 км
километр 3 км
км² 0 км²
м 0 м
метр 3 м
см 0 см
сантиметр 3 см
кг 0 кг
килограмм 3 кг
га 0 га
гектар 3 га
тонн 3 т
баррел 3 баррель
литр 3 л
градус 3 °
мегаватт 2 МВт
km 0 km
kilometre 1 km
kilometer 1 km
metre 1 m
meter 1 m
mile 1 mile
kg 0 kg
tonne 1 t
ton 1 t
hectare 1 ha
раз 1 раз
час 3 час
минут 3 минута
секунд 3 секунда
день 0 день
дня 1 день
дней 0 день
дням 2 день
сут 3 сутки
недел 3 неделя
месяц 3 месяц
год 3 год
лет 2 год
сағат 4 сағат
күн 4 күн
апта 4 апта
жыл 4 жыл
hour 1 hour
minute 1 minute
day 1 day
week 1 week
month 1 month
year 1 year";

const PERCENT: &[&str] = &["процент", "пайыз", "percent", "пункт"];

/// Words for people that tell nothing of them, as they begin.
const ANYBODY: &[&str] = &[
    "человек",
    "люд",
    "граждан",
    "лиц",
    "адам",
    "кісі",
    "people",
    "person",
    "жител",
    "other",
    "men",
    "women",
];

/// What befalls people, as the words for it begin: the telling word when only people are counted.
const TELLING: &[&str] = &[
    "погиб",
    "умер",
    "умир",
    "ранен",
    "пострада",
    "задерж",
    "арест",
    "осужд",
    "убит",
    "скончал",
    "пропал",
    "пропавш",
    "эвакуир",
    "госпитал",
    "заболе",
    "зараз",
    "освобожд",
    "освобод",
    "амнист",
    "ликвидир",
    "казнен",
    "жертв",
    "уволен",
    "обвин",
    "подозрев",
    "похищ",
    "спас",
    "травм",
    "қаза",
    "қайтыс",
    "жарал",
    "ұста",
    "қамау",
    "қамал",
    "сотта",
    "өлт",
    "өлді",
    "зардап",
    "құрбан",
    "жарақат",
    "killed",
    "dead",
    "died",
    "death",
    "injur",
    "wound",
    "detain",
    "arrest",
    "missing",
    "convict",
    "evacuat",
    "hospitali",
    "victim",
    "freed",
    "released",
    "sentenced",
    "amnest",
];

/// How many words before and after a number the telling word may stand.
const REACH: usize = 6;

/// The unit of the number, and where the figure ends: past the unit and a Kazakh word of comparison.
pub(super) fn unit(words: &Words, number: &Number) -> (Option<String>, usize) {
    let last = number.words.end.saturating_sub(1);
    if let Some(sign) = sign_after(words, last).or_else(|| sign_before(words, number.words.start)) {
        return (Some(sign.trim().to_owned()), number.words.end);
    }
    let end = number.words.end;
    let end = if near(words, last) && bounds::is_after(words.key(end, 0)) { end + 1 } else { end };
    let Some(word) = words.get(end).filter(|_| near(words, end - 1)) else { return (None, end) };
    if PERCENT.iter().any(|p| word.key.starts_with(p)) {
        return (Some("%".to_owned()), end + 1);
    }
    match listed_unit(&word.key) {
        Some(unit) => (Some(unit.to_owned()), end + 1),
        None => (None, end),
    }
}

fn listed_unit(key: &str) -> Option<&'static str> {
    UNITS.lines().find_map(|line| {
        let mut columns = line.split(' ');
        let rest = key.strip_prefix(columns.next()?)?;
        let most: usize = columns.next()?.parse().ok()?;
        columns.next().filter(|_| rest.chars().count() <= most)
    })
}

/// True when white space, or the full stop of an abbreviation such as "тыс.", follows the word at `at`.
fn near(words: &Words, at: usize) -> bool {
    let abbreviation = matches!(words.key(at, 0), "тыс" | "млн" | "млрд" | "трлн");
    words.gap(at).is_some_and(|g| g.trim().is_empty() || (abbreviation && g.trim() == "."))
}

/// The sign of percent or currency right after the word at `last`, with the space before it.
pub(super) fn sign_after<'t>(words: &Words<'t>, last: usize) -> Option<&'t str> {
    let after = words.after(last);
    let sign =
        SIGNS.iter().find(|s| after.trim_start_matches([' ', '\u{a0}', '\u{202f}']).starts_with(**s))?;
    let space = after.find(sign)?;
    after.get(..space + sign.len())
}

/// The sign of currency right before the word at `first`.
pub(super) fn sign_before<'t>(words: &Words<'t>, first: usize) -> Option<&'t str> {
    let before = words.before(first);
    let sign = SIGNS.iter().skip(1).find(|s| before.ends_with(**s))?;
    before.get(before.len() - sign.len()..)
}

/// What is counted by the number at `number`, whose figure ends at `end`: the noun after it with its
/// adjectives; where that says only "people", or nothing follows, the nearest telling word.
pub(super) fn counts(words: &Words, number: &Range<usize>, end: usize) -> Option<String> {
    let noun = noun_after(words, end);
    let anybody = noun.as_ref().is_none_or(|n| {
        let key = words.key(n.end.saturating_sub(1), 0);
        ANYBODY.iter().any(|p| key.starts_with(p))
    });
    let after = noun.as_ref().map_or(end, |n| n.end);
    let telling = if anybody { telling_word(words, number, after) } else { None };
    let range = telling.map(|i| i..i + 1).or(noun)?;
    words.span(&range).map(|span| words.slice(span).to_owned())
}

/// The noun after a figure that ends at `end`, with the adjectives before it.
fn noun_after(words: &Words, end: usize) -> Option<Range<usize>> {
    let is_word = |i: usize| {
        let word = words.get(i).filter(|_| near(words, i - 1))?;
        (!word.is_number() && !is_small_word(&word.key)).then_some(word)
    };
    let end = if words.key(end, 0) == "of" { end + 1 } else { end };
    let first = is_word(end)?;
    let mut last = end;
    let mut adjective = is_adjective(&first.key);
    while adjective && last < end + 2 {
        let Some(next) = is_word(last + 1).filter(|w| !is_verb(&w.key) && !is_adverb(&w.key)) else { break };
        last += 1;
        adjective = is_adjective(&next.key);
    }
    (!is_verb(&first.key)).then_some(end..last + 1)
}

/// Endings of Russian adjectives and participles in the plural, and of English ones.
fn is_adjective(key: &str) -> bool {
    let russian = ["ых", "их", "ым", "ими", "ыми", "ого", "ому"].iter().any(|e| key.ends_with(e));
    russian || ["other", "more", "armed", "civilian", "young", "police"].contains(&key)
}

fn is_adverb(key: &str) -> bool {
    key.ends_with("ее") || key.ends_with("но")
}

fn is_verb(key: &str) -> bool {
    let past = ["али", "или", "ились", "ались", "ала", "ило", "ало", "лось", "лись", "ели", "тся"]
        .iter()
        .any(|e| key.ends_with(e));
    past && key.chars().count() > 4
}

/// The nearest word of [`TELLING`] in the same clause, up to [`REACH`] words before the number or after what it counts.
fn telling_word(words: &Words, number: &Range<usize>, after: usize) -> Option<usize> {
    let tells = |i: usize| TELLING.iter().any(|t| words.key(i, 0).starts_with(t));
    let is_number = |i: usize| words.get(i).is_some_and(Word::is_number);
    let ends = |i: usize| {
        words.gap(i).is_none_or(|g| g.contains(['.', ';', ':', '!', '?', '\n', '«', '»', '(', ')']))
    };
    let comma = |i: usize| words.gap(i).is_some_and(|g| g.contains(','));
    let backwards = (1..=REACH.min(number.start)).map(|d| (d, number.start - d));
    let before = backwards.take_while(|&(_, i)| !ends(i) && !is_number(i)).find(|&(_, i)| tells(i));
    let forwards = (1..=REACH).map(|d| (d, after + d - 1));
    let follows =
        |i: usize| i > 0 && !ends(i - 1) && !comma(i - 1) && !is_number(i) && words.key(i, 0) != "из";
    let behind = forwards.take_while(|&(_, i)| follows(i)).find(|&(_, i)| tells(i));
    before.into_iter().chain(behind).min_by_key(|&(distance, _)| distance).map(|(_, i)| i)
}
