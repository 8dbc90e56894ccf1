//! What a number counts, and its unit.

use super::super::words::{Word, Words};
use super::bounds;
use super::lookalikes::is_small_word;
use super::numbers::Number;
use crate::text::Language;
use std::ops::Range;

const SIGNS: &[&str] = &["%", "$", "€", "₸", "₽", "£"];

/// Units, each with the words for it as they begin and how many letters may follow.
const UNITS: &str = "\
тенге=тенге2 теңге=теңге4 tenge=tenge0 рубль=рубл3,руб0 rouble=rouble1,ruble1 $=доллар4,dollar1 €=евро0,euro1 юань=юан3 \
yuan=yuan0 сом=сом3 сум=сум3 МРП=мрп0 АЕК=аек3 км=км0,километр3 шақырым=шақырым4 км²=км²0 м=м0,метр4 м²=м²0 м³=м³0 мм=мм0,миллиметр3 \
см=см0,сантиметр3 кг=кг0,килограмм3 га=га0,гектар4 т=тонн4 баррель=баррел3 л=литр3 °=градус4,degree1 кВт=квт0,киловатт2 \
МВт=мвт0,мегаватт2 ГВт=гвт0,гигаватт2 km=km0,kilometre1,kilometer1 m=metre1,meter1 mile=mile1 kg=kg0,kilogram1 t=tonne1,ton1 \
ha=hectare1 MW=mw0,megawatt1 раз=раз1 есе=есе3 times=times0 час=час0,часа0,часов0,часам2 минута=минут3 секунда=секунд3 \
день=день0,дня1,дней0,дням2 сутки=сутк1,суток0 неделя=недел3 месяц=месяц3 год=год3,лет2 сағат=сағат4 күн=күн4 апта=апта4 ай=ай0,айға0,айда0 \
жыл=жыл4 жас=жас0,жаста4,жасар0,жасында0 hour=hour1 minute=minute1 day=day1 week=week1 month=month1 year=year1";

const PERCENT: &str = "процент пайыз percent";

/// After a word of percent: points of it.
const POINT: &str = "пункт тармақ point";

/// Words for people that tell nothing of them, as they begin.
const ANYBODY: &str = "человек люд граждан лиц адам кісі people person жител other men women";

/// What befalls people, as the words for it begin: the telling word when only people are counted.
const TELLING: &str = "погиб умер умир ранен пострада задерж арестов осужд убит скончал пропал пропавш эвакуир госпитал заболе \
зараз освобожд освобод амнистир ликвидир казнен жертв уволен обвин подозрев похищ спас травм қаза қайтыс жарал ұста қамау \
қамал сотта өлт өлді зардап құрбан жарақат killed dead died death injur wound hurt detain arrest missing convict evacuat \
hospitali victim freed released sentenced amnest";

/// How many words before and after a number the telling word may stand.
const REACH: usize = 6;

/// The unit of the number, and where the figure ends: past the unit and a word of comparison.
pub(super) fn unit(words: &Words, number: &Number) -> (Option<String>, usize) {
    let last = number.words.end.saturating_sub(1);
    if let Some(sign) = sign_after(words, last).or_else(|| sign_before(words, number.words.start)) {
        return (Some(sign.trim().to_owned()), number.words.end);
    }
    if number.times {
        let english = words.get(last).is_some_and(|w| w.language == Language::English);
        return (Some(if english { "times" } else { "раз" }.to_owned()), number.words.end);
    }
    let end = number.words.end;
    let end = if near(words, last) { end + bounds::words_after(words, end) } else { end };
    let Some(word) = words.get(end).filter(|_| near(words, end - 1)) else { return (None, end) };
    if let Some((unit, after)) = squared(words, end).or_else(|| percent(words, end)) {
        return (Some(unit.to_owned()), after);
    }
    let Some(unit) = listed_unit(&word.key) else { return (None, end) };
    match (words.near(end, 1), words.gap(end)) {
        (Some(per), Some(sign @ ("/" | "·"))) => (Some(format!("{unit}{sign}{}", per.key)), end + 2),
        _ => (Some(unit.to_owned()), end + 1),
    }
}

/// "процентов", "процентного пункта", "п. п.".
fn percent(words: &Words, at: usize) -> Option<(&'static str, usize)> {
    if words.key(at, 0) == "п" && words.key(at, 1) == "п" {
        return Some(("п.п.", at + 2));
    }
    if words.key(at, 0) == "per" && words.key(at, 1) == "cent" {
        return Some(("%", at + 2));
    }
    if !begins(PERCENT, words.key(at, 0)) {
        return None;
    }
    let points = words.joined(at) && begins(POINT, words.key(at, 1));
    Some(if points { ("п.п.", at + 2) } else { ("%", at + 1) })
}

/// "кв. м", "квадратных километров", "шаршы метр", "square km".
fn squared(words: &Words, at: usize) -> Option<(&'static str, usize)> {
    let square = begins("кв квадратн шаршы square", words.key(at, 0));
    let cubic = begins("куб кубич текше cubic", words.key(at, 0));
    if !square && !cubic {
        return None;
    }
    let unit = match (listed_unit(words.key(at + 1, 0))?, cubic) {
        ("км" | "km" | "шақырым", false) => "км²",
        ("м" | "m", false) => "м²",
        ("м" | "m", true) => "м³",
        _ => return None,
    };
    Some((unit, at + 2))
}

/// True when `key` begins like one of the words of `list`.
fn begins(list: &str, key: &str) -> bool {
    list.split(' ').any(|start| key.starts_with(start))
}

fn listed_unit(key: &str) -> Option<&'static str> {
    let is_form = |word: &str| {
        let (start, most) = word.split_at_checked(word.len().saturating_sub(1))?;
        let rest = key.strip_prefix(start)?;
        (rest.chars().count() <= most.parse().ok()?).then_some(())
    };
    UNITS.split(' ').find_map(|entry| {
        let (unit, words) = entry.split_once('=')?;
        words.split(',').any(|word| is_form(word).is_some()).then_some(unit)
    })
}

/// True when white space, or the full stop of an abbreviation such as "тыс.", follows the word at `at`.
fn near(words: &Words, at: usize) -> bool {
    let abbreviation = matches!(words.key(at, 0), "тыс" | "млн" | "млрд" | "трлн");
    words
        .gap(at)
        .map(|g| g.trim().trim_start_matches(['%', '$', '€', '₸', '₽', '£']))
        .is_some_and(|g| g.is_empty() || (abbreviation && g == "."))
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
pub(super) fn counts(words: &Words, number: &Range<usize>, end: usize) -> Option<Range<usize>> {
    if let Some(part) = one_of_them(words, number, end).or_else(|| whole_before(words, number)) {
        return Some(part);
    }
    let noun = noun_after(words, end);
    let anybody = noun.as_ref().is_none_or(|n| begins(ANYBODY, words.key(n.end.saturating_sub(1), 0)));
    let after = noun.as_ref().map_or(end, |n| n.end);
    let telling = if anybody { telling_word(words, number, after) } else { None };
    telling.map(|i| i..i + 1).or(noun)
}

/// What a measure is of: "5 тонн яблок", "12% голосов", "5 tonnes of apples".
pub(super) fn measured(words: &Words, end: usize) -> Option<Range<usize>> {
    let english = words.key(end, 0) == "of";
    let noun = noun_after(words, end)?;
    let last = words.get(noun.end.checked_sub(1)?)?;
    let fits = english || last.language == Language::Russian && is_genitive(&last.key);
    (fits && !last.is_capitalised() && !last.key.ends_with("ли")).then_some(noun)
}

/// "12 из них — подростки", "из них 12 — подростки".
fn one_of_them(words: &Words, number: &Range<usize>, end: usize) -> Option<Range<usize>> {
    let them =
        |at: usize| matches!((words.key(at, 0), words.key(at, 1)), ("из", "них") | ("of", "them" | "whom"));
    let dash = |at: usize| words.gap(at).is_some_and(|g| matches!(g.trim(), "—" | "–" | "-"));
    let at = if them(end) && words.joined(end - 1) { end + 2 } else { end };
    let before = number.start >= 2 && them(number.start - 2);
    let asked = (at > end || before) && dash(at - 1);
    let noun = words.near(at - 1, 1).filter(|w| asked && !w.is_number() && !is_small_word(&w.key))?;
    let adjective = is_adjective(&noun.key) && words.joined(at);
    Some(at..at + 1 + usize::from(adjective))
}

/// The noun in the genitive of which a Kazakh number is a part: "40 мектептің 12-сі".
fn whole_before(words: &Words, number: &Range<usize>) -> Option<Range<usize>> {
    let at = number.start.checked_sub(1)?;
    let word = words.get(at).filter(|w| w.language == Language::Kazakh && words.joined(at))?;
    let genitive = ["ның", "нің", "дың", "дің", "тың", "тің"].iter().any(|e| word.key.ends_with(e));
    let last = words.key(number.end.checked_sub(1)?, 0);
    let part = ["-і", "-ы", "-сі", "-сы", "-ін", "-ын", "-сін", "-сын", "еуі", "уы", "бірі"]
        .iter()
        .any(|e| last.ends_with(e));
    (genitive && part).then_some(at..at + 1)
}

/// True for "один" where somebody comes to harm: "погиб один человек".
pub(super) fn is_one_person(words: &Words, at: usize) -> bool {
    let key = words.key(at, 0);
    let one = matches!(key, "один" | "одна" | "одного" | "одну" | "бір" | "one");
    let tells = |i: isize| begins(TELLING, words.key(at, i));
    let of = matches!(words.key(at, 1), "из" | "of" | "другой" | "из-за");
    let before = words.joined_before(at) && tells(-1);
    one && !of && words.joined(at) && (before || tells(1) || words.joined(at + 1) && tells(2))
}

/// The noun after a figure that ends at `end`, with the adjectives before it.
fn noun_after(words: &Words, end: usize) -> Option<Range<usize>> {
    let is_word = |i: usize| {
        let word = words.get(i).filter(|_| near(words, i - 1))?;
        (!word.is_number() && !is_small_word(&word.key)).then_some(word)
    };
    let of = words.key(end, 0) == "of";
    let end = if of { end + 1 + usize::from(words.key(end, 1) == "the") } else { end };
    let first = is_word(end).filter(|w| !is_verb(&w.key) && !is_adverb(&w.key))?;
    let mut last = end;
    let mut adjective = is_adjective(&first.key);
    while adjective && last < end + 2 {
        let noun = |w: &&Word| !is_verb(&w.key) && !is_adverb(&w.key) && !w.key.ends_with("ли");
        let Some(next) = is_word(last + 1).filter(noun) else { break };
        last += 1;
        adjective = is_adjective(&next.key);
    }
    let belongs = |w: &&Word| w.language == Language::Kazakh && is_possessed(&w.key);
    last +=
        usize::from(first.language == Language::Kazakh && is_word(last + 1).as_ref().is_some_and(belongs));
    Some(end..last + 1)
}

/// True for a Kazakh noun that makes one name with the noun before it: "жол апаты".
fn is_possessed(key: &str) -> bool {
    let verb = ["ды", "ді", "ты", "ті", "ады", "еді", "ып", "іп"].iter().any(|e| key.ends_with(e));
    !verb && key.ends_with(['ы', 'і']) && key.chars().count() > 3
}

/// True for endings of the Russian genitive, and for the lack of one in the plural.
fn is_genitive(key: &str) -> bool {
    let vowel = key.ends_with(['а', 'я', 'ы', 'и']);
    let plural = ["ов", "ев", "ей", "ий", "ых", "их"].iter().any(|e| key.ends_with(e));
    let bare =
        key.chars().last().is_some_and(|c| "бвгджзклмнпрстфхцчшщь".contains(c)) && !key.ends_with("ть");
    (vowel || plural || bare)
        && !["ам", "ям", "ах", "ях", "ом", "ем", "ет", "ит", "ут", "ют"].iter().any(|e| key.ends_with(e))
}

/// Endings of Russian adjectives and participles in the plural, and of English ones.
fn is_adjective(key: &str) -> bool {
    let russian =
        ["ых", "их", "ым", "ими", "ыми", "ого", "ому", "ные", "кие", "чие"].iter().any(|e| key.ends_with(e));
    russian
        || key.ends_with("'s")
        || ["other", "more", "armed", "civilian", "young", "police", "new"].contains(&key)
}

fn is_adverb(key: &str) -> bool {
    ["ее", "но", "ло", "ше", "же"].iter().any(|e| key.ends_with(e))
}

fn is_verb(key: &str) -> bool {
    let past = ["али", "или", "ились", "ались", "ала", "ило", "ало", "лось", "лись", "ели", "тся"]
        .iter()
        .any(|e| key.ends_with(e));
    let singular = ["ил", "ал", "ел", "лся"].iter().any(|e| key.ends_with(e));
    let english = key.ends_with("ed") && key.is_ascii() && !begins(TELLING, key);
    (past && key.chars().count() > 4) || (singular && key.chars().count() > 5) || english
}

/// The nearest word of [`TELLING`] in the same clause, up to [`REACH`] words before the number or after what it counts.
fn telling_word(words: &Words, number: &Range<usize>, after: usize) -> Option<usize> {
    let tells = |i: usize| begins(TELLING, words.key(i, 0));
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
