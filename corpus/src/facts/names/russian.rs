//! Case forms of Russian names: from a form to the nominatives that it may come from.

use super::super::list::List;
use super::lists;
use crate::facts::words::ends_with_any;
use crate::text::normalise::fold;

/// A nominative that a form may come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Nominative {
    pub(in super::super) text: String,
    pub(super) feminine: bool,
    /// True when the form itself is the nominative.
    pub(super) is_form: bool,
    /// The cases of which the form may be.
    pub(super) cases: Cases,
}

impl Nominative {
    /// Of a language without cases, or with its suffixes taken off.
    pub(super) fn bare(text: &str) -> Self {
        Self { text: text.to_owned(), feminine: false, is_form: false, cases: ANY_CASE }
    }
}

/// A set of cases, one bit each.
pub(super) type Cases = u8;
pub(super) const NOMINATIVE: Cases = 1;
pub(super) const GENITIVE: Cases = 2;
pub(super) const DATIVE: Cases = 4;
pub(super) const ACCUSATIVE: Cases = 8;
pub(super) const INSTRUMENTAL: Cases = 16;
pub(super) const PREPOSITIONAL: Cases = 32;
pub(super) const ANY_CASE: Cases = 63;

/// Ending of an oblique form, ending of the nominative, gender, cases, what the stem must end in (any of).
type Rule = (&'static str, &'static str, bool, Cases, &'static [&'static str]);

const SURNAME: &[&str] = &["ов", "ев", "ёв", "ин", "ын"];
const ADJECTIVE: &[&str] = &["ск", "цк"];
const CONSONANT: &[&str] =
    &["б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х", "ц", "ч", "ш", "щ"];
const SOFT: &[&str] = &["л", "н", "р", "т", "с", "д", "з", "в"];
const SOFT_FEMININE: &[&str] = &["л", "н", "р", "т", "д", "з", "в", "м"];
const SOFTENED: &[&str] = &["и", "л", "н", "р", "с", "ь"];
const VOWEL: &[&str] = &["и", "е", "а", "о", "у", "э"];
const HUSHING: &[&str] = &["г", "к", "х", "ж", "ш", "ч", "щ"];
const SEASIDE: &[&str] = &["л", "ж", "в", "м", "р", "н"];
const SIBILANT: &[&str] = &["ж", "ш", "ч", "щ", "ц"];

const OF: Cases = GENITIVE | ACCUSATIVE;
const AT: Cases = DATIVE | PREPOSITIONAL;
/// One ending for all of them.
const FEMININE: Cases = GENITIVE | DATIVE | INSTRUMENTAL | PREPOSITIONAL;

/// The likelier nominative stands first among rules of one ending.
const RULES: &[Rule] = &[
    ("ого", "ий", false, OF, HUSHING),
    ("ому", "ий", false, DATIVE, HUSHING),
    ("им", "ий", false, INSTRUMENTAL, HUSHING),
    ("ом", "ий", false, PREPOSITIONAL, ADJECTIVE),
    ("ой", "ая", true, FEMININE, ADJECTIVE),
    ("ую", "ая", true, ACCUSATIVE, ADJECTIVE),
    // "Лугового", "Толстым".
    ("ого", "ой", false, OF, &["в", "т"]),
    ("ому", "ой", false, DATIVE, &["в", "т"]),
    ("ым", "ой", false, INSTRUMENTAL, &["т"]),
    ("ого", "ый", false, OF, CONSONANT),
    ("ому", "ый", false, DATIVE, CONSONANT),
    ("ого", "ой", false, OF, CONSONANT),
    ("ом", "ое", false, PREPOSITIONAL, &["н", "ск"]),
    ("ом", "ой", false, PREPOSITIONAL, &["н"]),
    ("ом", "ый", false, PREPOSITIONAL, &["н", "в"]),
    ("ым", "", false, INSTRUMENTAL, SURNAME),
    ("ой", "а", true, FEMININE, SURNAME),
    ("ой", "а", true, INSTRUMENTAL, CONSONANT),
    ("ой", "ая", true, FEMININE, &["в", "н"]),
    ("ую", "ая", true, ACCUSATIVE, &["в", "н"]),
    ("а", "", false, OF, CONSONANT),
    ("у", "", false, DATIVE, CONSONANT),
    ("у", "а", true, ACCUSATIVE, CONSONANT),
    ("ом", "", false, INSTRUMENTAL, CONSONANT),
    ("ем", "", false, INSTRUMENTAL, SIBILANT),
    // "Неаполе", "Брюсселе".
    ("е", "ь", false, PREPOSITIONAL, &["ол", "ел", "вл"]),
    ("е", "", false, PREPOSITIONAL, CONSONANT),
    ("е", "а", true, AT, CONSONANT),
    ("ы", "а", true, GENITIVE, CONSONANT),
    ("и", "а", true, GENITIVE, HUSHING),
    ("ей", "а", true, INSTRUMENTAL, SIBILANT),
    ("я", "й", false, OF, VOWEL),
    ("ю", "й", false, DATIVE, VOWEL),
    ("ем", "й", false, INSTRUMENTAL, VOWEL),
    ("и", "я", true, GENITIVE, SOFTENED),
    ("и", "я", true, AT, &["и"]),
    // "Поволжья".
    ("ья", "ье", false, OF, SEASIDE),
    ("ью", "ье", false, DATIVE, SEASIDE),
    ("ьем", "ье", false, INSTRUMENTAL, SEASIDE),
    ("и", "й", false, PREPOSITIONAL, &["и"]),
    ("е", "й", false, PREPOSITIONAL, VOWEL),
    ("ю", "я", true, ACCUSATIVE, SOFTENED),
    ("ей", "я", true, INSTRUMENTAL, SOFTENED),
    ("е", "я", true, AT, &["л", "н", "р", "с", "ь", "е", "а"]),
    ("я", "ь", false, OF, SOFT),
    ("ю", "ь", false, DATIVE, SOFT),
    ("ем", "ь", false, INSTRUMENTAL, SOFT),
    ("и", "ь", true, GENITIVE | AT, SOFT_FEMININE),
    ("ью", "ь", true, INSTRUMENTAL, SOFT),
    ("ьва", "ев", false, OF, &["л", "Л"]),
    ("ьву", "ев", false, DATIVE, &["л", "Л"]),
    ("авла", "авел", false, OF, &["п", "П"]),
    ("авлу", "авел", false, DATIVE, &["п", "П"]),
];

/// All nominatives that `form` may come from, the likelier first; the form itself is always the first.
pub(super) fn nominatives(form: &str) -> Vec<Nominative> {
    let mut found = simple_nominatives(form);
    let Some((first, last)) = form.split_once('-').filter(|(first, last)| first.len() > 5 && last.len() > 5)
    else {
        return found;
    };
    let both = |last: &Nominative| {
        let same_kind = |f: &Nominative| f.feminine == last.feminine && f.cases & last.cases != 0;
        let first = simple_nominatives(first).into_iter().skip(1).find(same_kind)?;
        if last.text.ends_with("ое") != first.text.ends_with(['о', 'е']) {
            return None;
        }
        Some(Nominative { text: format!("{}-{}", first.text, last.text), ..last.clone() })
    };
    let both: Vec<_> = simple_nominatives(last).iter().skip(1).filter_map(both).collect();
    found.splice(1..1, both);
    found
}

fn simple_nominatives(form: &str) -> Vec<Nominative> {
    let feminine = form.ends_with(['а', 'я']);
    // "В Поволжье".
    let cases = if form.ends_with("ье") { NOMINATIVE | ACCUSATIVE | PREPOSITIONAL } else { NOMINATIVE };
    let mut found = vec![Nominative { text: form.to_owned(), feminine, is_form: true, cases }];
    for &(ending, nominative, feminine, cases, stems) in RULES {
        let Some(stem) = form.strip_suffix(ending) else { continue };
        let long_enough = stem.chars().count() + nominative.chars().count() >= 2;
        if long_enough && ends_with_any(stem, stems) {
            let text = format!("{stem}{nominative}");
            found.push(Nominative { text, feminine, is_form: false, cases });
        }
    }
    found
}

/// Endings of nouns and adjectives that may follow a listed stem.
const ENDINGS: &[&str] = &[
    "", "а", "я", "у", "ю", "ом", "ем", "е", "ы", "и", "ов", "ев", "ей", "ам", "ям", "ами", "ями", "ах",
    "ях", "ой", "о", "ь", "ью", "й", "ий", "ый", "ая", "ое", "ого", "ому", "ым", "им", "ую", "ых", "их",
    "ыми", "ие", "ые", "ия", "ию", "ии", "ием", "ией", "иям", "ок",
];

/// Letters of the longest of [`ENDINGS`].
const LONGEST_ENDING: usize = 3;

/// True when `word` is a form of the noun or adjective `nominative`, both folded.
pub(super) fn is_form_of(word: &str, nominative: &str) -> bool {
    word.strip_prefix(stem(nominative)).is_some_and(|rest| ENDINGS.contains(&rest))
}

/// True when `word` is a form of the place `nominative`, both folded; short names need more than a stem in common.
pub(super) fn is_form_of_place(word: &str, nominative: &str) -> bool {
    const OPEN: &[&str] = &["ы", "и", "ий", "ый", "ая", "ое", "ые", "ея"];
    let open = ends_with_any(nominative, OPEN);
    is_form_of(word, nominative) && (open || nominatives(word).iter().any(|n| n.text == nominative))
}

/// What `word` may share with its nominative: the word without each ending that it has, the longer the earlier.
pub(super) fn stems(word: &str) -> impl Iterator<Item = &str> {
    cuts(word).filter(|(_, rest)| is_ending(rest)).map(|(stem, _)| stem)
}

/// `word` parted before each ending that it may have, and what it would end in.
pub(in super::super) fn cuts(word: &str) -> impl Iterator<Item = (&str, &str)> {
    let cuts = word.char_indices().rev().map(|(at, _)| at).take(LONGEST_ENDING);
    [word.len()].into_iter().chain(cuts).filter_map(|at| word.split_at_checked(at))
}

/// True for an ending that may follow what the forms of a word share.
pub(in super::super) fn is_ending(rest: &str) -> bool {
    ENDINGS.contains(&rest)
}

/// The part of a nominative that its forms share.
pub(in super::super) fn stem(nominative: &str) -> &str {
    let long = nominative.chars().count() > 4;
    let adjective =
        ["ий", "ый", "ая", "ое", "ые"].iter().find_map(|e| nominative.strip_suffix(e)).filter(|_| long);
    adjective
        .unwrap_or_else(|| nominative.strip_suffix(['а', 'я', 'о', 'е', 'ь', 'й', 'ы']).unwrap_or(nominative))
}

/// Endings of adjectives, longer ones first.
const ADJECTIVE_ENDINGS: &[&str] = &[
    "ого", "его", "ому", "ему", "ыми", "ими", "ая", "яя", "ое", "ее", "ые", "ие", "ий", "ый", "ой", "ей",
    "ым", "им", "ом", "ем", "ую", "юю", "ых", "их",
];

/// The part of an adjective before its ending; `None` when `word` has no such ending.
pub(super) fn adjective_stem(word: &str) -> Option<&str> {
    let stem = ADJECTIVE_ENDINGS.iter().find_map(|e| word.strip_suffix(e))?;
    (stem.chars().count() >= 3 && stem.ends_with(|c: char| !"аеиоуыэюяьй".contains(c))).then_some(stem)
}

/// Stems of adjectives whose ending is stressed.
const STRESSED: &[&str] =
    &["миров", "цифров", "правов", "больш", "молод", "городск", "морск", "донск", "тверск", "речн"];

/// The nominative of the adjective of which `word` is a form, in the gender of the noun `head`.
pub(super) fn agreeing(word: &str, head: &str) -> Option<String> {
    let stem = adjective_stem(word)?;
    let soft =
        stem.ends_with('н') && word.get(stem.len()..).is_some_and(|e| e.starts_with(['е', 'и', 'я', 'ю']));
    let ending = match (head.chars().last(), soft) {
        (Some('а' | 'я' | 'ь'), false) => "ая",
        (Some('а' | 'я' | 'ь'), true) => "яя",
        (Some('о' | 'е'), false) => "ое",
        (Some('о' | 'е'), true) => "ее",
        _ if STRESSED.contains(&fold(stem).as_str()) => "ой",
        _ if soft || ends_with_any(stem, HUSHING) => "ий",
        _ => "ый",
    };
    Some(format!("{stem}{ending}"))
}

/// The gender (`true` is female) of a listed first name in the nominative; of a double name the last part counts.
pub(in super::super) fn gender_of_first_name(key: &str) -> Option<bool> {
    match suits(key) {
        (false, true) => Some(true),
        (true, false) => Some(false),
        _ => None,
    }
}

/// Whether a listed first name suits a man, and whether it suits a woman.
pub(super) fn suits(key: &str) -> (bool, bool) {
    let last = key.rsplit('-').next().unwrap_or_default();
    let among = |list: &List| list.has(key) || list.has(last);
    (among(&lists::MEN), among(&lists::WOMEN))
}

const SURNAME_ENDINGS: &[&str] = &[
    "ов",
    "ова",
    "ову",
    "овым",
    "ове",
    "овой",
    "овых",
    "овы",
    "ев",
    "ева",
    "еву",
    "евым",
    "еве",
    "евой",
    "евых",
    "ин",
    "ина",
    "ину",
    "иным",
    "ине",
    "иной",
    "иных",
    "ын",
    "ына",
    "ыну",
    "ыным",
    "ский",
    "ского",
    "скому",
    "ским",
    "ском",
    "ская",
    "скую",
    "цкий",
    "цкого",
    "цкому",
    "цким",
    "цкая",
    "енко",
    "швили",
    "дзе",
    "ян",
    "яна",
    "яну",
    "яном",
    "юк",
    "юка",
    "чук",
    "чука",
    "чуку",
    "чуком",
    "ьев",
    "ьева",
];

/// True when `key` has an ending that surnames have.
pub(super) fn looks_like_surname(key: &str) -> bool {
    key.chars().count() >= 4 && SURNAME_ENDINGS.iter().any(|e| key.ends_with(e) && key.len() > e.len() + 2)
}

const PATRONYMIC_STEMS: &[&str] =
    &["ович", "евич", "ьич", "овн", "евн", "ичн", "улы", "ұлы", "уулу", "кызы", "қызы"];

/// True for `Иванович`, `Ивановны`, `Серікұлы`.
pub(in super::super) fn is_patronymic(key: &str) -> bool {
    let mut letters = key.chars();
    // Two letters at most follow.
    let ends = [0, 1, 1].map(|cut| {
        (0..cut).fold(letters.as_str(), |_, _| {
            letters.next_back();
            letters.as_str()
        })
    });
    PATRONYMIC_STEMS
        .iter()
        .any(|s| ends.iter().any(|end| end.strip_suffix(s).is_some_and(|before| before.len() > 2)))
}

/// True for a woman's patronymic and for that of a listed first name, and no surname such as "Милькевич".
pub(super) fn is_listed_patronymic(key: &str) -> bool {
    let at = PATRONYMIC_STEMS.iter().find_map(|s| key.rfind(s));
    let Some(father) = at.and_then(|at| key.get(..at)).filter(|_| is_patronymic(key)) else { return false };
    let father = father.trim_end_matches('ь');
    ["", "й", "ь", "а", "я", "ий", "ья"].iter().any(|end| lists::MEN.has(&format!("{father}{end}")))
        || ends_with_any(key, &["улы", "ұлы", "кызы", "қызы", "вна", "чна"])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may_be(form: &str, nominative: &str) -> bool {
        nominatives(form).iter().any(|n| n.text == nominative)
    }

    #[test]
    fn case_forms_lead_back_to_the_nominative() {
        for (form, nominative) in [
            ("Дулатова", "Дулатов"),
            ("Дулатову", "Дулатов"),
            ("Дулатовым", "Дулатов"),
            ("Дулатовой", "Дулатова"),
            ("Вершинского", "Вершинский"),
            ("Вершинскую", "Вершинская"),
            ("Сергея", "Сергей"),
            ("Игорем", "Игорь"),
            ("Марии", "Мария"),
            ("Анной", "Анна"),
            ("Ольге", "Ольга"),
            ("Льва", "Лев"),
            ("Отрадном", "Отрадное"),
        ] {
            assert!(may_be(form, nominative), "{form}: {:?}", nominatives(form));
        }
    }

    #[test]
    fn patronymics_are_known_in_every_case() {
        assert!(["петрович", "петровичу", "ивановны", "серікұлы"].iter().all(|w| is_patronymic(w)));
        assert!(!["ович", "корова", "обнаружил"].iter().any(|w| is_patronymic(w)));
    }
}
