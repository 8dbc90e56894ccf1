//! Organisations: abbreviations, heads ("министерство", "партиясы", "committee") and quoted names beside them.

use super::super::NameKind;
use super::super::list::List;
use super::super::words::{Word, ends_with_any};
use super::quoted::{self, legal_form, quoted, quoted_end};
use super::scene::{Found, Scene, capitalise};
use super::{kazakh, lists, persons, places, russian};
use crate::text::Language;
use crate::text::normalise::{is_capital, is_small};
use std::ops::Range;

/// Longest name in words; a longer one is most likely a sentence.
const LONGEST: usize = 9;

pub(super) fn sure(scene: &Scene, at: usize) -> Option<Found> {
    let word = scene.words.get(at)?;
    if scene.capitalised(at).is_none() && !word.is_capitalised() && !word.key.starts_with("министерств")
    {
        return None;
    }
    let found =
        quoted(scene, at).or_else(|| domain(scene, at)).or_else(|| abbreviation(scene, at)).or_else(|| {
            match word.language {
                Language::Kazakh => kazakh_head(scene, at),
                Language::English => english_head(scene, at),
                _ => russian_head(scene, at).or_else(|| name_after_head(scene, at)),
            }
        });
    found.or_else(|| one_word(scene, at)).map(|words| {
        let name = nominative(scene, &words).or_else(|| {
            let dotted = scene.words.gap(words.start) == Some(".");
            scene.words.span(&words).filter(|_| dotted).map(|span| scene.words.slice(span).to_owned())
        });
        let name =
            name.or_else(|| quoted::unbent(scene, &words).filter(|_| quoted(scene, words.start).is_some()));
        let bare = scene.words.get(words.start).filter(|w| words.len() == 1 && without_suffix(w) != w.text);
        let name = name.or_else(|| bare.map(|w| without_suffix(w).to_owned()));
        let name =
            name.or_else(|| body_of_one_word(scene.words.get(words.start).filter(|_| words.len() == 1)?));
        Found { words, kind: NameKind::Organisation, name }
    })
}

/// Latin words in a Cyrillic text, and quoted names with nothing to tell what they are.
pub(super) fn likely(scene: &Scene, at: usize) -> Option<Found> {
    if let Some(end) = quoted_end(scene, at) {
        return quoted::likely(scene, at, end);
    }
    if let Some(words) = before_small_head(scene, at) {
        return Some(Found::new(words, NameKind::Organisation));
    }
    let word = scene.capitalised(at).filter(|w| w.key.is_ascii() && w.language != Language::English)?;
    let latin = |i: usize| scene.words.get(i).is_some_and(|w| w.text.is_ascii() && !w.is_number());
    let end = (at + 1..scene.run_end(at, 4)).find(|&i| !latin(i)).unwrap_or(scene.run_end(at, 4));
    let body = word.text.len() > 1 && !lists::NOT_BODIES.has(&word.key);
    body.then(|| Found::new(at..end, NameKind::Organisation))
}

/// True for a head of a name of a body; long ones also with a prefix, as in "гостелеканал".
pub(super) fn is_body(key: &str) -> bool {
    let long = |head: &str| head.chars().count() >= 5;
    let ends_so =
        |stem: &str| lists::BODIES_RU.iter().any(|head| stem.ends_with(russian::stem(head)) && long(head));
    lists::BODIES_RU.form(key).is_some() || russian::stems(key).any(ends_so)
}

/// "Orda.kz": a capitalised word that goes on with a full stop and a few small letters.
fn domain(scene: &Scene, at: usize) -> Option<Range<usize>> {
    scene.capitalised(at).filter(|w| w.text.is_ascii() && w.text.len() > 2)?;
    let end = scene.words.near(at, 1).filter(|w| (2..=4).contains(&w.text.len()))?;
    let small = end.text.bytes().all(|b| b.is_ascii_lowercase());
    (small && scene.words.gap(at) == Some(".")).then_some(at..at + 2)
}

fn abbreviation(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let word = scene.capitalised(at)?;
    let bare = without_suffix(word);
    let letters = (word.is_abbreviation() || bare != word.text) && bare.chars().all(char::is_alphabetic);
    let roman = bare.chars().all(|c| "IVXLCDMХ".contains(c));
    let shouting = |ahead| {
        scene.words.near(at, ahead).is_some_and(|w| w.is_abbreviation() && w.text.chars().count() > 5)
    };
    let beside_name = legal_form(Some(word))
        && (quoted_end(scene, at + 1).is_some()
            || scene.words.before(at).trim_end().ends_with(['»', '”', '"']));
    let known = letters && !roman && !lists::NOT_BODIES.has(&word.key) && !shouting(1) && !shouting(-1);
    // "TALVIRA, Aug 3 —": where a report in English was written.
    let parted = scene.words.gap(at).is_some_and(|gap| !gap.trim().is_empty());
    let dateline = word.opens && word.language == Language::English && bare.chars().count() > 4 && parted;
    let known = known && !beside_name && !dateline && bare.chars().count() <= 8;
    (known && !places::is_listed(scene, at)).then_some(at..at + 1)
}

/// A Kazakh abbreviation without its suffix: "ІІМ-нің".
fn without_suffix<'t>(word: &Word<'t>) -> &'t str {
    let Some((bare, suffix)) = word.text.split_once('-').filter(|_| word.language == Language::Kazakh) else {
        return word.text;
    };
    let capitals = bare.chars().count() > 1 && bare.chars().all(is_capital);
    if capitals && suffix.chars().all(is_small) { bare } else { word.text }
}

/// "Министерство внутренних дел", "Европейский парламент", "Государственная дума".
fn russian_head(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let word = scene.words.get(at)?;
    let mut head = at;
    while head < at + 3 && is_adjective(scene, head) && scene.words.joined(head) {
        head += 1;
    }
    let noun = lists::BODIES_RU.form(scene.words.key(head, 0))?;
    let end = if lists::BODIES_WITH_GENITIVE.has(noun) { genitive_end(scene, head) } else { head + 1 };
    let end = end_with_place(scene, end_with_patron(scene, end));
    let ministry = noun == "министерство" && end > head + 1;
    // "сказала Вяземская изданию": the noun is in another case.
    let nominative = ends_with_any(&word.key, &["ые", "ие", "ая", "ый"]);
    if head > at && nominative && noun != scene.words.key(head, 0) {
        return None;
    }
    let named = scene.capitalised(at).is_some()
        && if head > at {
            let known = scene.is_named(at) && !scene.is_common(at)
                || scene.is_abbreviated(at..end)
                || lists::ONE_OF_A_COUNTRY.form(&word.key).is_some();
            let called = scene.words.after(end - 1).trim_start().starts_with(['«', '"', '„', '“']);
            !word.opens || end > head + 1 || known || is_geographic(&word.key) && !called
        } else {
            !word.opens || end > head + 2
        };
    (named || ministry).then_some(at..end)
}

fn is_adjective(scene: &Scene, at: usize) -> bool {
    russian::adjective_stem(scene.words.key(at, 0)).is_some()
}

fn is_geographic(key: &str) -> bool {
    russian::adjective_stem(key).is_some_and(|s| s.ends_with("ск") || s.ends_with("цк"))
}

/// Where the words in the genitive (or after "по", "о") end that follow the head at `head`.
fn genitive_end(scene: &Scene, head: usize) -> usize {
    let mut end = head + 1;
    let mut at = head + 1;
    let mut dative = false;
    while at < head + LONGEST && scene.words.joined(at - 1) {
        let Some(word) = scene.words.get(at) else { break };
        match word.key.as_str() {
            "и" | "по" | "о" | "об" | "в" | "за" | "при" if end == at => {
                let about = matches!(word.key.as_str(), "о" | "об") && end > head + 1;
                let adds =
                    (word.key == "и" && at > head + 1 || word.key == "по" || about) && scene.words.joined(at);
                if !adds {
                    break;
                }
                dative |= word.key == "по";
            }
            key if is_dependent(key, scene.words.key(at, -1), dative)
                && !places::is_listed(scene, at)
                && !(word.is_capitalised() && lists::MEN.has(key)) =>
            {
                end = at + 1;
            }
            _ => break,
        }
        at += 1;
    }
    end_with_patron(scene, end)
}

/// Takes in "имени Абая".
fn end_with_patron(scene: &Scene, end: usize) -> usize {
    let named = scene.words.key(end, 0) == "имени" && scene.words.joined(end - 1) && scene.words.joined(end);
    if named && scene.capitalised(end + 1).is_some() { scene.run_end(end + 1, 3) } else { end }
}

/// True for endings that a word has when it depends on a noun: genitive, or dative after "по".
fn is_dependent(key: &str, before: &str, dative: bool) -> bool {
    const GENITIVE: &[&str] = &[
        "ых", "их", "ого", "его", "ой", "ей", "ов", "ев", "ий", "ния", "ства", "ости", "ции", "сии", "ики",
        "ии", "ны", "ры", "ты", "ды", "ки", "ги", "ла", "на", "та", "да", "ия", "ел", "ств", "ни", "ка",
        "ва", "ма", "са", "ра", "зи", "ли", "ба", "бы", "лы", "зы", "мы", "пы", "вы",
    ];
    const DATIVE: &[&str] = &["ам", "ям", "ому", "ему", "ым", "им", "ой", "ей", "у", "ю", "е", "ии"];
    let ends_so = |endings: &[&str]| ends_with_any(key, endings);
    let verb =
        ends_with_any(key, &["ала", "ила", "ела", "ула", "али", "или", "ели", "ули", "лся", "лась", "лись"])
            && key.chars().count() > 5;
    let bare = ends_with_any(before, &["ых", "их"]);
    key.chars().count() > 2 && !verb && (ends_so(GENITIVE) || bare || dative && ends_so(DATIVE))
}

/// Takes in the place to which a body belongs: "… Казахстана".
fn end_with_place(scene: &Scene, end: usize) -> usize {
    if !scene.words.joined(end - 1) {
        return end;
    }
    let geographic = scene.capitalised(end).is_some_and(|w| is_geographic(&w.key)) && scene.words.joined(end);
    if geographic && lists::PLACE_HEADS_RU.form(scene.words.key(end, 1)).is_some() {
        return end + 2;
    }
    if places::is_listed(scene, end) { end + 1 } else { end }
}

/// "компания Apple", "агентство Интерлайн": the words after the head.
fn name_after_head(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let word = scene.capitalised(at).filter(|_| scene.words.joined_before(at))?;
    lists::BODIES_BEFORE_NAME.form(scene.words.key(at, -1))?;
    let latin = word.key.is_ascii();
    let plain =
        latin || !(persons::is_first_name(word) || places::is_listed(scene, at) || is_geographic(&word.key));
    let end = scene.run_end(at, 4);
    (plain && (latin || end == at + 1)).then_some(at..end)
}

/// "Госдума", "Минфин", "Сбербанк".
fn one_word(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let word = scene.capitalised(at).filter(|w| w.language != Language::English)?;
    let (key, long) = (word.key.as_str(), word.text.chars().count() >= 6);
    let starts = lists::BODY_STARTS.iter().find_map(|s| key.strip_prefix(s));
    let ends = |rest: &str| lists::BODY_ENDS.form(rest).is_some() || lists::BODIES_RU.form(rest).is_some();
    let joined =
        starts.is_some_and(|rest| (3..rest.len()).any(|i| rest.get(i..).is_some_and(ends)) || ends(rest));
    let strong = ["банк", "пром", "парламент", "прокуратур", "нефт", "надзор", "энерго", "телеком"];
    let tail = |stem: &str| strong.iter().any(|end| stem.strip_suffix(end).is_some_and(|s| s.len() > 3));
    let listed = lists::LONE_BODIES.form(key).is_some();
    let name =
        listed || long && (joined || russian::stems(key).any(tail)) && !(word.opens && scene.is_common(at));
    let purpose = scene.words.key(at, 1) == "по" && scene.words.joined(at);
    name.then(|| at..if purpose { genitive_end(scene, at) } else { at + 1 })
}

/// Bytes that the listed end of such a word has at most.
const LONGEST_BODY: usize = 64;

/// The nominative of "Генпрокуратуре", "Минздрава": the beginning as it is, the end as listed.
fn body_of_one_word(word: &Word) -> Option<String> {
    if word.language == Language::English || word.is_abbreviation() {
        return None;
    }
    if let Some(listed) = lists::LONE_BODIES.form(&word.key) {
        return Some(capitalise(listed));
    }
    let ends = word.key.char_indices().skip(3).filter(|(at, _)| at + LONGEST_BODY >= word.key.len());
    let ends = ends.filter_map(|(at, _)| Some((at, word.key.get(at..)?)));
    let known = |rest: &str| lists::BODIES_RU.form(rest).or_else(|| lists::BODY_ENDS.form(rest));
    let (at, end) = ends.into_iter().find_map(|(at, rest)| Some((at, known(rest)?)))?;
    if word.key.ends_with(end) {
        return Some(word.text.to_owned());
    }
    Some(format!("{}{}", word.text.get(..at)?, if end == "дум" { "дума" } else { end }))
}

/// "Ішкі істер министрлігі", "Ұлттық банк", "Үкімет".
fn kazakh_head(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let first = scene.capitalised(at)?;
    let bare = |i: usize| {
        let forms = scene.words.get(i).map(|w| kazakh::bare_forms(&w.key)).unwrap_or_default();
        forms.iter().any(|form| lists::BARE_BODIES_KK.has(form))
    };
    if !first.opens && bare(at) {
        return Some(at..at + 1);
    }
    if ends_with_any(&first.key, &["лық", "лік", "тық", "тік", "дық", "дік"]) && bare(at + 1)
    {
        return Some(at..at + 2);
    }
    let after_person = persons::is_first_name(first) && scene.words.key(at, 2) != "атындағы";
    let inside = |i: usize| {
        scene.words.get(i).is_some_and(|w| {
            let object = w.key.ends_with(['н']) && scene.words.key(i, 1).ends_with(['у', 'ү']);
            !is_elsewhere(&w.key)
                && (w.is_capitalised() || !after_person && (object || may_stand_inside(&w.key)))
        })
    };
    let head = |i: usize| {
        let forms = kazakh::bare_forms(scene.words.key(i, 0));
        forms.iter().any(|form| lists::BODIES_KK.has(form))
    };
    let last =
        (at + 1..at + LONGEST).take_while(|&i| scene.words.joined(i - 1)).find(|&i| head(i) || !inside(i));
    let end = last.filter(|&i| head(i) && !starts_elsewhere(&first.key))? + 1;
    (!first.opens || scene.is_named(at) || !is_of_any_town(scene, at..end)).then_some(at..end)
}

/// True for "Аудан әкімдігі", "Жергілікті тұрғындар орталығы": what many towns have, with small words only before the head.
fn is_of_any_town(scene: &Scene, words: Range<usize>) -> bool {
    static MANY: List = List::new(
        "әкімдігі орталығы зауыты фабрикасы ауруханасы клубы компаниясы театры мұражайы университеті",
    );
    let town = matches!(scene.words.key(words.start, 0), "аудан" | "қала" | "облыс" | "ауыл" | "өңір");
    let small = |i: usize| scene.capitalised(i).is_none();
    (town || words.len() > 2)
        && (words.start + 1..words.end).all(small)
        && MANY.has_start_of(scene.words.key(words.end - 1, 0))
}

/// True for a small word that may stand inside a Kazakh name: neither verb, nor place, nor possessor.
fn may_stand_inside(key: &str) -> bool {
    const ENDS: &[&str] = &[
        "ды", "ді", "ты", "ті", "ған", "ген", "қан", "кен", "да", "де", "мен", "бен", "пен", "ның", "нің",
        "дың", "дің", "тың", "тің", "ын", "ін", "ып", "іп", "ғы", "гі", "сы", "сі", "ға", "ге",
    ];
    key == "және" || !ends_with_any(key, ENDS)
}

/// True for a word that tells where or whose, or points; the name begins after it.
fn starts_elsewhere(key: &str) -> bool {
    is_elsewhere(key) || matches!(key, "бұл" | "осы" | "сол" | "ол" | "біз" | "бүкіл" | "жаңа" | "бір")
}

fn is_elsewhere(key: &str) -> bool {
    ends_with_any(key, &["дағы", "дегі", "тағы", "тегі"]) && key != "атындағы"
}

/// "European Parliament", "Ministry of Internal Affairs".
fn english_head(scene: &Scene, at: usize) -> Option<Range<usize>> {
    scene.capitalised(at)?;
    let is_head = |i: usize| lists::BODIES_EN.has(persons::without_possessive(scene.words.key(i, 0)));
    let mut end = at + 1;
    let mut last_name = at + 1;
    while end < at + LONGEST && scene.words.gap(end - 1).is_some_and(|g| matches!(g, " " | "' " | "’ ")) {
        let small = matches!(scene.words.key(end, 0), "of" | "for" | "and" | "the" | "on");
        if scene.words.key(end, 0) == "and" && is_head(end - 1) || end == at + 1 && scene.is_owner(at) {
            break;
        }
        match (scene.capitalised(end).is_some(), small) {
            (true, _) => last_name = end + 1,
            (_, true) => {}
            _ => break,
        }
        end += 1;
    }
    // "Centre Party" has two heads; "Bank of Sorland" begins with its own.
    let ends = |i: usize| i > at || matches!(scene.words.key(i, 1), "of" | "for");
    let head = (at..last_name).find(|&i| is_head(i) && ends(i))?;
    let whole = (at..head).all(|i| scene.capitalised(i).is_some());
    (whole && last_name > at + 1).then_some(at..last_name)
}

/// "the Nordlys pension fund", "the Corvo union"; "the Turkish company" and "the Liberal party" tell of what kind.
fn before_small_head(scene: &Scene, at: usize) -> Option<Range<usize>> {
    const ADJECTIVES: &[&str] = &["ese", "ish", "an", "ch", "ive", "ic", "al", "i", "ek", "iss", "akh"];
    static HEADS: List = List::new(
        "union fund company group bank charity firm party club chain airline brand manufacturer retailer",
    );
    let word = scene.capitalised(at).filter(|w| w.language == Language::English && !w.key.contains('-'))?;
    let end = scene.run_end(at, 2);
    let head = |ahead: isize| HEADS.has(scene.words.key(end - 1, ahead));
    let headed = scene.words.joined(end - 1) && (head(1) || scene.words.joined(end) && head(2));
    let adjective = end == at + 1 && ends_with_any(&word.key, ADJECTIVES);
    let plain = !adjective
        && !word.key.ends_with("'s")
        && !places::is_listed(scene, at)
        && !persons::is_first_name(word);
    (headed && plain && scene.words.key(at, -1) == "the").then_some(at..end)
}

/// The Russian name with its head, and the adjectives before it, in the nominative.
fn nominative(scene: &Scene, words: &Range<usize>) -> Option<String> {
    let first = scene.words.get(words.start).filter(|w| w.language != Language::English)?;
    let head = words.clone().find(|&i| lists::BODIES_RU.form(scene.words.key(i, 0)).is_some())?;
    let noun = lists::BODIES_RU.form(scene.words.key(head, 0))?;
    if first.language == Language::Kazakh || scene.words.before(words.start).ends_with(['«', '"', '“']) {
        return None;
    }
    let mut parts = Vec::new();
    for i in words.clone() {
        let word = scene.words.get(i)?;
        let form = match i {
            _ if i < head => russian::agreeing(word.text, noun)?,
            _ if i == head => noun.to_owned(),
            _ => word.text.to_owned(),
        };
        parts.push(if word.is_capitalised() { capitalise(&form) } else { form });
    }
    Some(parts.join(" "))
}
