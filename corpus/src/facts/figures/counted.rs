//! What a number counts, and its unit.

use super::super::list::List;
use super::super::words::{Word, Words, ends_with_any};
use super::bounds;
use super::digits::split_letters;
use super::lookalikes::{is_pronoun, is_small_word, is_when};
use super::numbers::{Number, is_measure};
use super::spelling::{is_in_case, spelled, without_case};
use super::units::{CUBIC, LENGTHS, PERCENT, POINT, SQUARE, half_unit, listed_unit, unit_name};
use crate::text::Language;
use crate::text::normalise::is_capital;
use std::ops::Range;

const SIGNS: &[&str] = &["%", "$", "€", "₸", "₽", "£", "°C", "°"];

/// Words for people that tell nothing of them, as they begin.
static ANYBODY: List = List::new("человек люд граждан лиц адам кісі people person other men women");

/// What has a strength that is told without a unit, as the words begin.
static SCALES: List = List::new("магнитуд magnitude");

/// What befalls people, as the words for it begin: the telling word when only people are counted.
static TELLING: List = List::new(
    "погиб умер умир ранен пострада задерж арестов осужд убит скончал пропал пропавш эвакуир госпитал заболел заболевш \
зараз освобожд освобод амнистир ликвидир казнен жертв уволен обвин подозрев похищ спас травм қаза қайтыс жарал ұстал ұстад ұстау қамау тұтқын хабар-ош хабарсыз \
қамал сотта өлт өлді зардап құрбан жарақат killed dead died death injur wound hurt detain arrest missing convict evacuat \
hospitali victim freed released sentenced amnest",
);

/// How many words before and after a number the telling word may stand.
const REACH: usize = 6;
const CLAUSE: usize = 2;

/// The unit of the number in the words of the text, and where the figure ends: past the unit and a word of comparison.
pub(super) fn unit(words: &Words, number: &Number) -> (Option<String>, usize) {
    let last = number.words.end.saturating_sub(1);
    if let Some(sign) = sign_after(words, last).or_else(|| sign_before(words, number.words.start)) {
        return (Some(sign.trim().to_owned()), number.words.end);
    }
    if let Some(unit) = unit_within(words, number) {
        return (Some(unit.to_owned()), number.words.end);
    }
    let end = number.words.end;
    let end = if near(words, last) { end + bounds::words_after(words, end) } else { end };
    let after = unit_at(words, end).filter(|_| near(words, end - 1));
    let span = after.and_then(|after| words.span(&(end..after)));
    let unit = span.map(|span| words.slice(span)).map(|unit| if unit_name(unit) == "%" { "%" } else { unit });
    (unit.map(str::to_owned), after.unwrap_or(end))
}

/// The unit that is one word with the number: "вдвое", "полчаса", "5km".
fn unit_within<'w>(words: &'w Words, number: &Number) -> Option<&'w str> {
    let last = words.get(number.words.end.checked_sub(1)?)?;
    if number.times {
        return Some(if last.language == Language::English { "times" } else { "раз" });
    }
    let measure = last.key.split_once('-').filter(|_| is_measure(last));
    if let Some((_, unit)) = measure {
        return Some(unit);
    }
    let (_, letters) = split_letters(last).filter(|_| number.in_digits && !number.scaled).unzip();
    letters.or_else(|| half_unit(&last.key).map(|_| last.key.trim_start_matches("пол")))
}

/// Where the unit that begins at `at` ends.
fn unit_at(words: &Words, at: usize) -> Option<usize> {
    if let Some(after) = squared(words, at).or_else(|| percent(words, at)) {
        return Some(after);
    }
    listed_unit(words.key(at, 0)).filter(|_| !is_when(words, at))?;
    let per = matches!(words.gap(at), Some("/" | "·")) && words.near(at, 1).is_some();
    Some(if per { at + 2 } else { at + 1 })
}

/// Where "процентов", "процентного пункта", "п. п.", "per cent" end.
fn percent(words: &Words, at: usize) -> Option<usize> {
    if matches!((words.key(at, 0), words.key(at, 1)), ("п", "п") | ("per", "cent")) {
        return Some(at + 2);
    }
    let points = words.joined(at) && POINT.has_start_of(words.key(at, 1));
    PERCENT.has_start_of(words.key(at, 0)).then_some(at + 1 + usize::from(points))
}

/// Where "кв. м", "квадратных километров", "шаршы метр" end.
fn squared(words: &Words, at: usize) -> Option<usize> {
    let power = SQUARE.has_start_of(words.key(at, 0)) || CUBIC.has_start_of(words.key(at, 0));
    (power && LENGTHS.contains(&listed_unit(words.key(at + 1, 0))?)).then_some(at + 2)
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
/// adjectives; where that says only "people", or nothing follows, what the sentence says is counted.
pub(super) fn counts(words: &Words, number: &Range<usize>, end: usize) -> Option<Range<usize>> {
    if let Some(part) = one_of_them(words, number, end).or_else(|| whole_before(words, number)) {
        return Some(part);
    }
    let before = number.start.checked_sub(1).filter(|&before| words.joined(before));
    if let Some(scale) = before.filter(|&before| SCALES.has_start_of(words.key(before, 0))) {
        return Some(scale..scale + 1);
    }
    if let Some(unit) = before.filter(|&i| is_about(words, i, end)) {
        return Some(unit..unit + 1);
    }
    // After a Kazakh number in a case no noun follows: "40-қа жетті".
    let last = words.get(number.end.checked_sub(1)?)?;
    let alone =
        is_in_case(&last.key) || ends_with_any(&last.key, &["еуі", "ауы", "еуін", "ауын", "еу", "ау"]);
    let in_case = last.language == Language::Kazakh && alone;
    let noun = noun_after(words, end).filter(|_| end > number.end || !in_case);
    if let Some(counted) = noun.is_none().then(|| number_of(words, number.start)).flatten() {
        return Some(counted);
    }
    let anybody = noun.as_ref().is_none_or(|n| ANYBODY.has_start_of(words.key(n.end.saturating_sub(1), 0)));
    let after = noun.as_ref().map_or(end, |n| n.end);
    let telling = if anybody { telling_word(words, number, after) } else { None };
    telling.map(|i| i..i + 1).or(noun).or_else(|| noun_before(words, number, end))
}

/// True for "минут" in "минут пять лежала": a unit in the genitive plural before a number in words that has no noun
/// of its own.
fn is_about(words: &Words, unit: usize, end: usize) -> bool {
    let key = words.key(unit, 0);
    listed_unit(key).is_some()
        && ends_with_any(key, &["ов", "ев", "ей", "ут", "унд", "лет", "ель", "онн"])
        && words.near(unit, -1).is_none_or(|w| !w.is_number())
        && words.get(unit + 1).is_some_and(|number| !number.has_digit())
        && noun_after(words, end).is_none_or(|noun| is_past(words.key(noun.end.saturating_sub(1), 0)))
}

/// "число лодок выросло до 40", "қайық саны 40-қа жетті", "the death toll rose to 40".
fn number_of(words: &Words, at: usize) -> Option<Range<usize>> {
    const FAR: usize = 9;
    let near = (1..=FAR.min(at)).map(|back| at - back);
    let mut near =
        near.take_while(|&i| words.gap(i).is_some_and(|g| !g.contains(['.', ';', ':', '!', '?', '—'])));
    near.find_map(|i| match words.key(i, 0) {
        "число" | "числа" | "количество" | "численность" | "number" => {
            noun_after(words, i + 1)
        }
        "саны" | "санын" => words.near(i, -1).map(|_| i - 1..i),
        "toll" => Some(i..i + 1),
        _ => None,
    })
}

/// "человек двадцать", "писем было больше сотни", "заявок поступило 40", "детей — 12": a Russian noun in the genitive
/// plural before its number; "an attendance of 40".
fn noun_before(words: &Words, number: &Range<usize>, end: usize) -> Option<Range<usize>> {
    static PARTS: List = List::new("out all most each some many part");
    let start = bounds::comparison(words, number, end).1;
    let verb = words.key(start, -1);
    if verb == "of" && words.get(start)?.language == Language::English {
        let at = start.checked_sub(2).filter(|&at| words.joined(at))?;
        let word = words.get(at)?;
        let named = PARTS.has(&word.key)
            || is_small_word(&word.key)
            || spelled(&word.key, word.language).is_some()
            || word.is_number();
        return (!named).then_some(at..at + 1);
    }
    let was = matches!(verb, "было" | "будет" | "стало" | "оказалось" | "нашлось");
    let at = start.checked_sub(1 + usize::from(was || is_past(verb)))?;
    let word = words.get(at).filter(|w| !w.is_capitalised() || w.opens)?;
    let plural = ends_with_any(&word.key, &["ов", "ев", "ей", "ек", "ок", "ик", "иц", "ых", "их"]);
    let fits = plural && word.key.chars().count() > 3
        || was && is_bare(&word.key)
        || listed_unit(&word.key).is_some();
    // "В район было два" tells where.
    let governed =
        words.joined_before(at) && matches!(words.key(at, -1), "в" | "на" | "к" | "по" | "за" | "через");
    let fits = fits && !governed;
    let sign = words.gap(at).map(str::trim)?;
    let near = sign.is_empty() || plural && matches!(sign, "—" | "–" | ":");
    (fits && near && word.language == Language::Russian).then_some(at..at + 1)
}

/// What a measure is of: "5 тонн яблок", "12% голосов", "5 tonnes of apples".
pub(super) fn measured(words: &Words, end: usize) -> Option<Range<usize>> {
    let english = words.key(end, 0) == "of";
    let noun = noun_after(words, end)?;
    let last = words.get(noun.end.checked_sub(1)?)?;
    let fits = english || last.language == Language::Russian && is_genitive(&last.key);
    (fits && !last.is_capitalised() && !is_past(&last.key)).then_some(noun)
}

/// "12 из них — подростки", "из них 12 — подростки", "оның 12-сі — бала".
fn one_of_them(words: &Words, number: &Range<usize>, end: usize) -> Option<Range<usize>> {
    let them =
        |at: usize| matches!((words.key(at, 0), words.key(at, 1)), ("из", "них") | ("of", "them" | "whom"));
    let dash = |at: usize| words.gap(at).is_some_and(|g| matches!(g.trim(), "—" | "–" | "-"));
    let at = if them(end) && words.joined(end - 1) { end + 2 } else { end };
    let before = number.start >= 2 && them(number.start - 2) || is_pronoun(words.key(number.start, -1));
    let asked = (at > end || before) && dash(at - 1);
    let fits = |w: &&Word| !w.is_number() && !is_small_word(&w.key) && !is_adverb(&w.key);
    let noun = words.near(at - 1, 1).filter(|w| asked && fits(w))?;
    let adjective = is_adjective(&noun.key) && words.joined(at);
    Some(at..at + 1 + usize::from(adjective))
}

/// The noun in the genitive of which a Kazakh number is a part: "40 мектептің 12-сі".
fn whole_before(words: &Words, number: &Range<usize>) -> Option<Range<usize>> {
    let at = number.start.checked_sub(1)?;
    let word = words.get(at).filter(|w| w.language == Language::Kazakh && words.joined(at))?;
    if is_pronoun(&word.key) {
        return None;
    }
    let genitive = ends_with_any(&word.key, &["ның", "нің", "дың", "дің", "тың", "тің"]);
    let last = words.key(number.end.checked_sub(1)?, 0);
    let part = ends_with_any(
        last,
        &[
            "-і", "-ы", "-сі", "-сы", "-ін", "-ын", "-сін", "-сын", "еуі", "уы", "бірі", "ысы", "ысын",
            "ісі", "үші", "бесі", "рті", "ізі", "ызы",
        ],
    );
    (genitive && part).then_some(at..at + 1)
}

/// True for "один" where somebody comes to harm: "погиб один человек".
pub(super) fn is_one_person(words: &Words, at: usize) -> bool {
    let key = words.key(at, 0);
    let one = matches!(key, "один" | "одна" | "одного" | "одну" | "бір" | "one");
    let tells = |i: isize| TELLING.has_start_of(words.key(at, i));
    let of = matches!(words.key(at, 1), "из" | "of" | "другой" | "из-за");
    let before = words.joined_before(at) && tells(-1);
    let was = words.key(at, 2) == "was" && tells(3);
    one && !of && words.joined(at) && (before || tells(1) || words.joined(at + 1) && (tells(2) || was))
}

/// The noun after a figure that ends at `end`, with the adjectives before it.
fn noun_after(words: &Words, end: usize) -> Option<Range<usize>> {
    let of = words.key(end, 0) == "of";
    let start = if of { end + 1 + usize::from(words.key(end, 1) == "the") } else { end };
    // "2,100 of the trust's computers".
    let start = start + usize::from(of && ends_with_any(words.key(start, 0), &["'s", "’s"]));
    let first = noun_word(words, start).filter(|noun| !of || !is_them(&noun.key))?;
    if first.language == Language::English {
        return Some(start..plural_end(words, start));
    }
    let mut last = start;
    while last < start + 2 && is_adjective(words.key(last, 0)) && noun_word(words, last + 1).is_some() {
        last += 1;
    }
    let kazakh = first.language == Language::Kazakh && without_case(&first.key).is_none();
    let possessed = |w: &Word| kazakh && !w.text.contains(is_capital) && is_possessed(&w.key);
    last += usize::from(noun_word(words, last + 1).is_some_and(possessed));
    Some(start..last + 1)
}

/// True for what stands for a noun told before: "74 of them".
fn is_them(key: &str) -> bool {
    matches!(key, "them" | "these" | "those" | "us" | "whom" | "which")
}

/// The word at `at` when it may be a noun that the number before it counts.
fn noun_word<'w, 't>(words: &'w Words<'t>, at: usize) -> Option<&'w Word<'t>> {
    let word = words.get(at).filter(|_| near(words, at - 1))?;
    let compound = word.is_number() && word.key.contains('-') && word.key.ends_with(char::is_alphabetic);
    let fits = (compound || !word.is_number()) && !is_small_word(&word.key) && !is_verb(&word.key);
    let other = is_adverb(&word.key) || is_when(words, at) || matches!(word.key.as_str(), "деген" | "дейтін");
    (fits && !other).then_some(word)
}

/// Past the first plural of the English words from `start`, the noun that they describe: "5 shark species".
fn plural_end(words: &Words, start: usize) -> usize {
    const MOST: usize = 5;
    let is_plural = |key: &str| {
        let regular = key.ends_with('s') && !ends_with_any(key, &["ss", "us", "is", "'s"]);
        regular || matches!(key, "people" | "men" | "women" | "children")
    };
    let counted = |i: usize| words.get(i).is_some_and(|word| spelled(&word.key, word.language).is_some());
    let and = |i: usize| words.key(i, 0) == "and" && !counted(i + 1);
    let goes_on = |&i: &usize| i == start || and(i) || noun_word(words, i).is_some();
    let mut run = (start..start + MOST).take_while(goes_on);
    run.find(|&i| is_plural(words.key(i, 0))).unwrap_or(start) + 1
}

/// True for a Kazakh noun that makes one name with the noun before it: "жол апаты".
fn is_possessed(key: &str) -> bool {
    let verb =
        ["ды", "ді", "ып", "іп", "ны", "ні", "кты", "қты", "пты", "сты", "тты", "кті", "пті", "сті", "тті"];
    !verb.iter().any(|e| key.ends_with(e)) && key.ends_with(['ы', 'і']) && key.chars().count() > 3
}

/// True for endings of the Russian genitive, and for the lack of one in the plural.
fn is_genitive(key: &str) -> bool {
    let vowel = key.ends_with(['а', 'я', 'ы', 'и']);
    let plural = ends_with_any(key, &["ов", "ев", "ей", "ий", "ых", "их"]);
    (vowel || plural || is_bare(key))
        && !ends_with_any(key, &["ам", "ям", "ах", "ях", "ом", "ем", "ет", "ит", "ут", "ют"])
}

/// True for what may be a genitive plural without an ending: "тонн", "писем".
fn is_bare(key: &str) -> bool {
    key.chars().last().is_some_and(|c| "бвгджзклмнпрстфхцчшщь".contains(c)) && !key.ends_with("ть")
}

/// Endings of Russian adjectives and participles in the plural.
fn is_adjective(key: &str) -> bool {
    key == "его" || ends_with_any(key, &["ых", "их", "ым", "ими", "ыми", "ого", "ому", "ые", "кие", "чие"])
}

fn is_adverb(key: &str) -> bool {
    ends_with_any(key, &["ее", "но", "ло", "ше", "же"])
}

/// True for verbs that may go with a number, and for English ones.
#[rustfmt::skip]
fn is_verb(key: &str) -> bool {
    const KAZAKH: &str = "болды болған болатын құрады құрайды жетті жетеді жетерін";
    const PAST: [&str; 13] = [
        "али", "яли", "или", "ыли", "ели", "ули", "ало", "ило", "ались", "ились", "лось", "лись", "тся",
    ];
    // "31 тысячу даёт", "4 миллиона пожертвовал", "1,9 миллион төленіпті".
    const FINITE: [&str; 13] = [
        "ает", "яет", "еет", "ует", "уют", "еют", "яют", "овал", "ывал", "ивал", "лся", "іпті", "ыпты",
    ];
    let past = ends_with_any(key, &PAST);
    let finite = ends_with_any(key, &FINITE) || matches!(key, "даст" | "дадут");
    let english = key.ends_with("ed") && key.is_ascii() && !TELLING.has_start_of(key);
    KAZAKH.split(' ').any(|word| word == key) || (past && key.chars().count() > 4) || finite || english
}

/// True for Russian verbs of the past of any gender: "за 5 лет выросла".
pub(in super::super) fn is_past(key: &str) -> bool {
    let stem = key.trim_end_matches("сь").trim_end_matches("ся").trim_end_matches(['а', 'о', 'и']);
    let vowel =
        stem.strip_suffix('л').is_some_and(|stem| stem.ends_with(['а', 'я', 'и', 'е', 'ы', 'у', 'с', 'ш']));
    vowel && key.chars().count() > 4
}

/// The nearest word of [`TELLING`] up to [`REACH`] words before the number or after what it counts; one before
/// a comma or an "and" is [`CLAUSE`] words farther.
fn telling_word(words: &Words, number: &Range<usize>, after: usize) -> Option<usize> {
    let tells = |i: usize| TELLING.has_start_of(words.key(i, 0));
    let is_number = |i: usize| words.get(i).is_some_and(Word::is_number);
    let ends = |i: usize| {
        words.gap(i).is_none_or(|g| g.contains(['.', ';', ':', '!', '?', '\n', '«', '»', '(', ')']))
    };
    let comma = |i: usize| words.gap(i).is_some_and(|g| g.contains(','));
    let backwards = (1..=REACH.min(number.start)).map(|d| (d, number.start - d));
    let before = backwards.take_while(|&(_, i)| !ends(i) && !is_number(i)).find(|&(_, i)| tells(i));
    let crosses = |i: usize| comma(i) || matches!(words.key(i, 1), "и" | "а" | "но" | "and" | "but" | "ал");
    let far = |(distance, i)| (if (i..number.start).any(crosses) { distance + CLAUSE } else { distance }, i);
    let forwards = (1..=REACH).map(|d| (d, after + d - 1));
    let follows =
        |i: usize| i > 0 && !ends(i - 1) && !comma(i - 1) && !is_number(i) && words.key(i, 0) != "из";
    let behind = forwards.take_while(|&(_, i)| follows(i)).find(|&(_, i)| tells(i));
    before.map(far).into_iter().chain(behind).min_by_key(|&(distance, _)| distance).map(|(_, i)| i)
}
