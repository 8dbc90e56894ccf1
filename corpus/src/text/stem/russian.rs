//! Russian: every stem that a form may have, with how well the form speaks for it.
//!
//! A form is read as noun, adjective and verb of each conjugation in turn. Stems of different kinds are kept apart by a
//! mark at their end, for `дорог` of `дорога` (road), `дорог+` of `дорогой` (dear) and `дорож-и` of `дорожить` are three words.
//! Which reading is right, other words of the corpus tell ([`super::Families`]).

use super::{Candidate, Candidates};
use super::{russian_irregular, russian_verbs};
use snowball_stemmers_rs::{Algorithm, Stemmer};

/// The Snowball stem of a folded word, as Snowball's own vocabulary has it.
#[must_use]
pub fn snowball(word: &str) -> String {
    Stemmer::create(Algorithm::Russian).stem(word).into_owned()
}

/// Every stem that a folded word may have; first the word itself, as a noun without an ending.
pub(super) fn candidates(word: &str) -> Vec<Candidate> {
    let mut found = Candidates::default();
    found.add(word.to_owned(), SURE);
    if !word.contains(is_vowel) || word.chars().count() > LONGEST {
        return found.into();
    }
    russian_irregular::irregular(word, &mut found);
    nouns(word, &mut found);
    adjectives(word, &mut found);
    russian_verbs::verbs(word, &mut found);
    found.into()
}

/// A form that hardly any other word could have.
pub(super) const SURE: u8 = 10;

/// Letters of the longest word that is taken apart.
const LONGEST: usize = 40;

/// Mark of an adjective's stem.
const ADJECTIVE: &str = "+";

const NOUN_ENDINGS: &[&str] = &[
    "а", "я", "ы", "и", "у", "ю", "е", "о", "ом", "ем", "ой", "ей", "ою", "ею", "ам", "ям", "ами", "ями",
    "ах", "ях", "ов", "ев", "ь", "ью", "й", "ьми",
];

/// Full endings of adjectives with how well they speak for one: some are endings of nouns, too.
const ADJECTIVE_ENDINGS: &[(&str, u8)] = &[
    ("ый", 10),
    ("ий", 10),
    ("ой", 5),
    ("ая", 10),
    ("яя", 10),
    ("ое", 10),
    ("ее", 10),
    ("ого", 10),
    ("его", 10),
    ("ому", 10),
    ("ему", 10),
    ("ым", 10),
    ("им", 10),
    ("ом", 5),
    ("ем", 5),
    ("ую", 10),
    ("юю", 10),
    ("ей", 5),
    ("ою", 5),
    ("ею", 5),
    ("ые", 10),
    ("ие", 5),
    ("ых", 10),
    ("их", 10),
    ("ыми", 10),
    ("ими", 10),
];

const SHORT_ADJECTIVE_ENDINGS: &[&str] = &["а", "о", "ы", "и", "е", "ее"];

/// Endings of surnames in -ов and -ин that nouns do not have.
const SURNAME_ENDINGS: &[&str] = &["ым", "ых", "ыми"];

fn nouns(word: &str, found: &mut Candidates) {
    for ending in NOUN_ENDINGS {
        let Some(stem) = stem_before(word, ending, 2) else { continue };
        found.add(stem.to_owned(), SURE);
        match *ending {
            "ей" if !stem.ends_with(is_vowel) => found.add([stem, "ь"].concat(), 5),
            "ь" | "ью" => without_fleeting_vowel(stem, found),
            _ => {}
        }
        changed_plural(stem, found);
    }
    if !word.ends_with(is_vowel) && !word.ends_with(['ь', 'й']) {
        without_fleeting_vowel(word, found);
        changed_plural(word, found);
    }
    for ending in SURNAME_ENDINGS {
        let surname =
            stem_before(word, ending, 4).filter(|s| ["ов", "ев", "ин", "ын"].iter().any(|e| s.ends_with(e)));
        found.extend(surname.map(str::to_owned), SURE);
    }
}

/// `граждане` has the stem of `гражданин`, `котята` of `котенка`, `братья` of `брат`.
fn changed_plural(stem: &str, found: &mut Candidates) {
    if let Some(plural) =
        stem.strip_suffix("ин").filter(|s| ["ан", "ян", "ар", "яр"].iter().any(|end| s.ends_with(end)))
    {
        found.add(plural.to_owned(), 8);
    }
    for (young, old) in [("ят", "енк"), ("ат", "онк")] {
        found.extend(stem_before(stem, young, 2).map(|stem| [stem, old].concat()), 5);
    }
    found.extend(stem_before(stem, "ь", 3).map(str::to_owned), 2);
}

/// `отец` has the stem of `отца`, `палец` of `пальца`, `боец` of `бойца`.
fn without_fleeting_vowel(stem: &str, found: &mut Candidates) {
    let mut letters = stem.chars().rev();
    let (Some(last), Some(vowel), Some(before)) = (letters.next(), letters.next(), letters.next()) else {
        return;
    };
    if is_vowel(last) || !matches!(vowel, 'о' | 'е') {
        return;
    }
    let start = &stem[..stem.len() - last.len_utf8() - vowel.len_utf8()];
    let with = |link: &str| format!("{start}{link}{last}");
    if !is_vowel(before) {
        found.add(with(""), SURE);
        if matches!(before, 'л' | 'н') {
            found.add(with("ь"), SURE);
        } else if vowel == 'е' && matches!(before, 'с' | 'з' | 'д' | 'т' | 'р') {
            found.add(with("ь"), 5);
        }
    } else if vowel == 'е' {
        found.add(with("й"), SURE);
    }
}

fn adjectives(word: &str, found: &mut Candidates) {
    for (stem, weight) in adjective_stems(word) {
        found.add([stem, ADJECTIVE].concat(), weight);
    }
    for ending in SHORT_ADJECTIVE_ENDINGS {
        let stem = stem_before(word, ending, 2).filter(|stem| stem.contains(is_vowel));
        found.extend(stem.map(|stem| [stem, ADJECTIVE].concat()), 4);
    }
    if !word.ends_with(is_vowel) && !word.ends_with(['ь', 'й', 'л', 'м']) {
        found.add([word, ADJECTIVE].concat(), 3);
    }
    // `третий` has the stem of `третья`.
    found.extend(stem_before(word, "ий", 2).map(|stem| [stem, "ь", ADJECTIVE].concat()), 4);
    for ending in ["я", "е", "и", "ю"] {
        let stem = stem_before(word, ending, 3).filter(|stem| stem.ends_with('ь'));
        found.extend(stem.map(|stem| [stem, ADJECTIVE].concat()), 4);
    }
    // `близок` has the stem of `близкий`, `горек` of `горький`, `остер` of `острый`, `спокоен` of `спокойный`.
    for (short, full) in [("ок", "к"), ("ек", "ьк"), ("ер", "р")] {
        found.extend(stem_before(word, short, 2).map(|stem| [stem, full, ADJECTIVE].concat()), 5);
    }
    let calm = stem_before(word, "ен", 3).filter(|stem| stem.ends_with(is_vowel));
    found.extend(calm.map(|stem| [stem, "йн", ADJECTIVE].concat()), 5);
    // `важен` has the stem of `важный`.
    for ending in ["ен", "он"] {
        let stem = stem_before(word, ending, 2);
        found.extend(stem.map(|stem| [stem, "н", ADJECTIVE].concat()), 5);
        found.extend(stem.filter(|s| s.ends_with('л')).map(|stem| [stem, "ьн", ADJECTIVE].concat()), 5);
    }
}

/// True for a full ending of adjectives.
pub(super) fn is_adjective_ending(ending: &str) -> bool {
    ADJECTIVE_ENDINGS.iter().any(|(known, _)| *known == ending)
}

/// What stands before a full ending of an adjective, and how well the ending speaks for one.
pub(super) fn adjective_stems(word: &str) -> impl Iterator<Item = (&str, u8)> {
    let stems = ADJECTIVE_ENDINGS.iter().map(move |&(ending, weight)| (stem_before(word, ending, 1), weight));
    stems.filter_map(|(stem, weight)| stem.filter(|s| s.contains(is_vowel)).map(|stem| (stem, weight)))
}

/// What stands before `ending` in `word` if that is at least `least` letters.
pub(super) fn stem_before<'a>(word: &'a str, ending: &str, least: usize) -> Option<&'a str> {
    word.strip_suffix(ending).filter(|stem| stem.chars().count() >= least)
}

pub(super) fn is_vowel(c: char) -> bool {
    matches!(c, 'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я')
}
