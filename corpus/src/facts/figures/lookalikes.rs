//! Digits that count nothing: times, scores, telephones, paragraphs, years.

use super::super::list::List;
use super::super::words::{Word, Words};
use super::numbers::Number;
use crate::text::Language;
use crate::text::normalise::is_capital;

/// True when the number is part of something else: a time, a score, a telephone, a paragraph, a year.
pub(super) fn is_look_alike(words: &Words, number: &Number) -> bool {
    let at = number.words.start;
    is_hour(words, number)
        || is_compound(words, number)
        || number.in_digits
            && (is_numbered(words, number)
                || is_model(words, number)
                || is_rank(words, number)
                || is_age(words, number)
                || is_called(words, number)
                || is_marked(words, at)
                || is_address(words, at)
                || is_linked(words, number)
                || is_bare_year(words, number))
}

/// What has a number, in Russian; the number is no count unless things follow it.
static NUMBERED_RU: List = List::new(
    "статья пункт часть дом квартира глава номер школа маршрут рейс корпус лицей гимназия поезд борт офис приказ трасса \
    автобус троллейбус подъезд кабинет больница поликлиника колония детсад протокол раздел том серия страница постановление \
    закон участок округ отряд скважина блок правило",
);

/// The same in short, in Kazakh and in English.
static NUMBERED: List = List::new(
    "ст п ч кв стр бап бабы бабының article section no number chapter room flight page route highway channel phase act rule \
    resolution war unit block",
);

/// "№ 5", "статья 12", "дом 7"; but "в школе 12 учеников".
fn is_numbered(words: &Words, number: &Number) -> bool {
    let at = number.words.start;
    let near = at.checked_sub(1).and_then(|p| words.gap(p)).is_some_and(|g| matches!(g.trim(), "" | "."));
    let before = words.key(at, -1);
    let page = before == "с" && words.before(at).trim_end().ends_with('.');
    let listed = NUMBERED.has(before) || NUMBERED_RU.form(before).is_some() && !counts_things(words, number);
    let sign = words.before(at).trim_end().ends_with(['№', '#', '+']);
    sign || (near && (listed || page))
}

/// True when a noun in the genitive plural or a unit follows.
fn counts_things(words: &Words, number: &Number) -> bool {
    let after = words.key(number.words.end, 0);
    let plural = ["ов", "ев", "ей", "ек", "ок", "ников", "ниц", "человек"].iter().any(|e| after.ends_with(e));
    let unit = || super::counted::unit(words, number).0.is_some();
    words.joined(number.words.end - 1) && (plural || number.scaled || unit())
}

/// "Boeing 737", "Windows 10", "Лига 1": a name goes before, and nothing is counted.
fn is_model(words: &Words, number: &Number) -> bool {
    let at = number.words.start;
    let named = |w: &&Word| w.text.contains(is_capital) && words.joined_before(at);
    let Some(name) = words.near(at, -1).filter(named) else { return false };
    let foreign = name.key.is_ascii() && name.language != Language::English;
    let counts = words.joined(number.words.end - 1) && !is_small_word(words.key(number.words.end, 0));
    let plain = !number.scaled && !counts && super::counted::unit(words, number).0.is_none();
    (foreign && !number.scaled && !(name.opens && counts_things(words, number))) || (plain && !name.opens)
}

/// "3 место", "5 класс": a number from one up that counts nothing stands before the singular.
fn is_rank(words: &Words, number: &Number) -> bool {
    const RANKED: &str = "место класс этаж курс раунд тур сезон созыв орын сынып қабат";
    let after = words.key(number.words.end, 0);
    let fits = |w: &Word| w.language == Language::Russian && !(w.text.len() > 1 && w.text.ends_with('1'));
    words.get(number.words.start).is_some_and(fits)
        && words.joined(number.words.end - 1)
        && RANKED.split(' ').any(|r| r == after || after.strip_suffix('е') == Some(r.trim_end_matches('о')))
}

/// "Jones, 52, said", "aged 33, 34 and 39": an English age without a unit.
fn is_age(words: &Words, number: &Number) -> bool {
    const OLDEST: f64 = 110.0;
    let (first, last) = (number.words.start, number.words.end - 1);
    let english = words.get(first).is_some_and(|w| w.language == Language::English);
    let comma = |at: Option<usize>| at.and_then(|at| words.gap(at)).is_some_and(|gap| gap.trim() == ",");
    let ends = comma(Some(last)) || words.after(last).starts_with(['.', ')']);
    let apposed = comma(first.checked_sub(1)) && ends && !words.near(first, -1).is_some_and(Word::is_number);
    let aged = (1..=4).any(|i| words.key(first, -i) == "aged");
    let plain = !number.scaled && super::counted::unit(words, number).0.is_none();
    english && number.value.is_some_and(|v| v < OLDEST) && plain && (apposed || aged)
}

/// "төрт күндік апта", "50 жылдығы": a Kazakh length inside an adjective, as in "16-летний"; "19 ғасыр".
fn is_compound(words: &Words, number: &Number) -> bool {
    let ends = ["лық", "лік", "дық", "дік", "тық", "тік", "дығы", "дігі"];
    let next = words.key(number.words.end, 0);
    let unit = ends.iter().find_map(|end| next.strip_suffix(end)).and_then(super::units::listed_unit);
    let century = next.starts_with("ғасыр") && number.in_digits;
    (unit.is_some() || century) && words.joined(number.words.end - 1)
}

/// "телефон — 102", "call 101", "101 нөміріне", "0800": digits to be dialled, or with a zero in front.
fn is_called(words: &Words, number: &Number) -> bool {
    const NEAR: isize = 12;
    static CUES: List = List::new("телефон тел номер звон позвон call phone hotline dial");
    let (first, last) = (number.words.start, number.words.end - 1);
    let bare = !number.scaled && super::counted::unit(words, number).0.is_none();
    let nothing = !words.joined(last) || is_small_word(words.key(last, 1));
    let called = (1..=NEAR).any(|i| CUES.has_start_of(words.key(first, -i)));
    let zero = words.get(first).is_some_and(|w| {
        w.text.len() > 1 && w.text.bytes().all(|b| b.is_ascii_digit()) && w.text.starts_with('0')
    });
    zero || words.key(last, 1).starts_with("нөмір") || bare && nothing && called
}

/// "[12]", "/12345", "2)", "1. Открыть" at the start of a line.
fn is_marked(words: &Words, at: usize) -> bool {
    let (before, after) = (words.before(at), words.after(at));
    let first = words.near(at, -1).is_none();
    let item = first && (after.starts_with(". ") || after.starts_with(')'));
    let footnote = before.ends_with('[') && after.starts_with(']');
    let closed = after.starts_with(')') && before.ends_with([' ', '\n']) && !before.trim_end().ends_with('(');
    item || footnote || (closed && !is_open(before)) || before.ends_with(['/', '=', '_', '@', '+'])
}

/// True when a bracket opened in the last few characters is not closed.
fn is_open(before: &str) -> bool {
    before.chars().rev().take(80).find(|c| matches!(c, '(' | ')')) == Some('(')
}

/// "улица Абая, 15".
fn is_address(words: &Words, at: usize) -> bool {
    static STREETS: List =
        List::new("улица проспект переулок бульвар микрорайон площадь шоссе набережная квартал");
    static STREETS_SHORT: List =
        List::new("ул пр просп пер мкр көшесі даңғылы ықшамауданы street avenue road");
    let comma = at.checked_sub(1).and_then(|p| words.gap(p)).is_some_and(|g| g.trim() == ",");
    let street = |i: isize| {
        let key = words.key(at, -i);
        STREETS_SHORT.has(key) || STREETS.form(key).is_some()
    };
    comma && (1..=4).any(street)
}

/// A time, a score, a telephone number, a version: joined to other numbers by more than a range.
fn is_linked(words: &Words, number: &Number) -> bool {
    let first = number.words.start;
    let last = number.words.end.saturating_sub(1);
    let digit = |at: usize| words.get(at).is_some_and(Word::is_number);
    let gap = |at: Option<usize>| at.and_then(|at| words.gap(at)).unwrap_or_default();
    let (before, after) = (gap(first.checked_sub(1)), gap(Some(last)));
    let colon = (after == ":" && digit(last + 1)) || (before == ":" && digit(first - 1));
    let link = |gap: &str| matches!(gap.trim(), "-" | "–" | ")" | "(");
    let linked_before = link(before) && digit(first - 1);
    let linked_after = link(after) && digit(last + 1);
    let chain = (linked_before && linked_after)
        || (linked_after && link(gap(Some(last + 1))) && digit(last + 2))
        || (linked_before && link(gap(first.checked_sub(2))));
    let phone = first > 0 && words.before(first - 1).ends_with('+') || is_phone(words, number);
    let score = (before == "-" && linked_before && is_score(words, first - 1))
        || (after == "-" && linked_after && is_score(words, first));
    colon || chain || phone || score
}

/// "2-0", "счёт 1-3": two numbers that are no range.
fn is_score(words: &Words, first: usize) -> bool {
    const WORDS: &str = "счет есеб score won beat lost выигр обыгр победил проигр жеңд ұтыл";
    let value = |at: usize| words.get(at).and_then(|w| w.text.parse::<u32>().ok());
    let Some((a, b)) = value(first).zip(value(first + 1)) else { return false };
    let told = (1..=5).any(|i| WORDS.split(' ').any(|w| words.key(first, -i).starts_with(w)));
    a < 200 && b < 200 && (a >= b || told)
}

/// "123 45 67", "8 800 ...": groups of two or three digits in a row.
fn is_phone(words: &Words, number: &Number) -> bool {
    // "150-ден 220-ға" is a range.
    let plain = |w: &Word| w.is_number() && !w.text.contains(char::is_alphabetic);
    let short = |at: usize| words.get(at).is_some_and(|w| plain(w) && w.text.len() <= 3);
    let beside = |at: usize| words.gap(at).is_some_and(|g| matches!(g.trim(), "" | "-"));
    let (first, last) = (number.words.start, number.words.end - 1);
    let before = first >= 1 && beside(first - 1) && words.get(first - 1).is_some_and(plain);
    let after = words.get(first).is_some_and(plain) && beside(last) && short(last + 1);
    let spaced = before && words.gap(first - 1) == Some(" ") || after && words.gap(last) == Some(" ");
    words.get(first).is_some_and(|w| !w.text.contains([',', '.'])) && (before || after) && spaced
}

/// "в 19 часов", "четыре утра", "9.40pm", "9 p.m.", "түнгі екіде".
fn is_hour(words: &Words, number: &Number) -> bool {
    let (first, end) = (number.words.start, number.words.end);
    let small = number.value.is_some_and(|v| v <= 24.0);
    let next = words.key(end, 0);
    let hour = number.in_digits && next.starts_with("час") || next == "дня";
    let half_day =
        matches!(next, "утра" | "вечера" | "ночи" | "pm" | "am" | "o'clock" | "мск" | "gmt" | "bst");
    let split = matches!(next, "p" | "a") && words.key(end, 1) == "m"
        || next.ends_with("pm")
        || next.ends_with("am") && next.starts_with(|c: char| c.is_ascii_digit());
    let before = words.key(first, -1);
    let of_day = hour && matches!(words.key(end + 1, 0), "утра" | "вечера" | "ночи" | "дня");
    let at = matches!(before, "в" | "к" | "до" | "с" | "at");
    let part_of_day = matches!(before, "түнгі" | "таңғы" | "кешкі" | "түскі" | "сағат");
    small && (half_day || split || of_day || at && hour || part_of_day)
}

/// Four digits that may be a year, in a name ("the Omsk 2012 Games") or with no word after that they could count.
fn is_bare_year(words: &Words, number: &Number) -> bool {
    let year = number.value.is_some_and(|v| (1800.0..=2100.0).contains(&v)) && !number.scaled;
    let Some(word) = words.get(number.words.start) else { return false };
    let counts = words.joined(number.words.end - 1) && !is_small_word(words.key(number.words.end, 0));
    let sign = super::counted::sign_after(words, number.words.start).is_some();
    let after_preposition = matches!(words.key(number.words.start, -1), "в" | "in" | "since" | "с");
    let capital =
        |i: isize| words.near(number.words.start, i).is_some_and(|w| w.text.contains(is_capital) && !w.opens);
    let named = capital(-1) && words.joined_before(number.words.start) || capital(1);
    year && word.text.len() == 4 && !sign && (!counts || after_preposition || named)
}

/// Short words that nothing counts: prepositions, conjunctions.
pub(super) fn is_small_word(key: &str) -> bool {
    static SMALL: List = List::new(
        "для при без над под что как или еще уже про когда после перед чтобы раза раз есть было были был стало если они она \
        это более менее больше меньше назад против около среди между через вместо кроме the and for was were had has have are not but who that from with into after times \
        of during later earlier ago would will could may said say says told than this that which those due және мен бен пен кейін бұл дейін бұрын ғана",
    );
    key.chars().count() < 3 && !["үй", "ит", "ай", "ат", "ел", "ер", "ән", "іс", "аң", "су"].contains(&key)
        || SMALL.has(key)
}

/// True for a Kazakh pronoun that tells of which many a number is a part.
pub(super) fn is_pronoun(key: &str) -> bool {
    matches!(key, "оның" | "олардың" | "солардың" | "бұлардың" | "соның" | "бұның" | "мұның")
}

/// True for the first word of "годом ранее": it tells when, and counts nothing.
pub(super) fn is_when(words: &Words, at: usize) -> bool {
    matches!(words.key(at, 0), "годом" | "месяцем" | "неделей" | "днем" | "кварталом")
        && matches!(words.key(at, 1), "ранее" | "раньше" | "позже" | "позднее")
}
