//! Offices: words by which a text speaks of a person whom it has named.

use super::scene::Scene;
use crate::text::Language;
use std::ops::Range;

/// Offices: class, then the beginnings of its words. Holders of one class are told apart by qualifiers
/// (`президент России`).
const OFFICES: &[(&str, &str)] = &[
    ("president", "президент"),
    ("president", "глав государств"),
    ("president", "глав республик"),
    ("president", "мемлекет басшы"),
    ("president", "ел президент"),
    ("president", "president"),
    ("president", "head of state"),
    ("premier", "премьер"),
    ("premier", "премьер-министр"),
    ("premier", "глав правительств"),
    ("premier", "prime minister"),
    ("minister", "министр"),
    ("minister", "глав министерств"),
    ("minister", "глав ведомств"),
    ("minister", "глав минист"),
    ("minister", "minister"),
    ("mayor", "аким"),
    ("mayor", "әкім"),
    ("mayor", "мэр"),
    ("mayor", "градоначальник"),
    ("mayor", "mayor"),
    ("governor", "губернатор"),
    ("governor", "governor"),
    ("speaker", "спикер"),
    ("speaker", "председател"),
    ("speaker", "төраға"),
    ("speaker", "chairman"),
    ("deputy", "депутат"),
    ("deputy", "сенатор"),
    ("deputy", "senator"),
    ("spokesman", "пресс-секретар"),
    ("spokesman", "официальн представител"),
    ("spokesman", "баспасөз хатшы"),
    ("spokesman", "spokesman"),
    ("spokesman", "spokeswoman"),
    ("spokesman", "spokesperson"),
    ("director", "директор"),
    ("director", "гендиректор"),
    ("director", "руководител"),
    ("director", "director"),
    ("prosecutor", "прокурор"),
    ("prosecutor", "генпрокурор"),
    ("expert", "эксперт"),
    ("expert", "политолог"),
    ("expert", "экономист"),
    ("expert", "сарапшы"),
    ("expert", "analyst"),
];

/// Endings that may follow a beginning in [`OFFICES`].
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    "", "а", "у", "ом", "е", "ы", "ой", "ов", "я", "ю", "ем", "ь", "и", "ым", "ый", "ого", "ому", "о", "ер", "ерства",
    "і", "сы", "сі", "інің", "ының", "сының", "сінің", "тің", "тың", "нің", "ның", "s",
];

/// Words before an office that make it another one.
const FORMER: &[&str] = &[
    "первый",
    "первого",
    "первому",
    "первым",
    "бывший",
    "бывшего",
    "бывшему",
    "бывшим",
    "экс",
    "former",
    "first",
    "тұңғыш",
    "бұрынғы",
    "вице",
    "vice",
    "deputy",
];

/// Class and number of words of the office that begins at `at`.
pub(super) fn office_at(scene: &Scene<'_>, at: usize) -> Option<(&'static str, usize)> {
    let matches = |stems: &str| {
        stems.split(' ').zip(0..).all(|(stem, ahead)| is_form(scene.words.key(at, ahead), stem))
    };
    let found = OFFICES.iter().filter(|(_, stems)| matches(stems));
    found.map(|(class, stems)| (*class, stems.split(' ').count())).max_by_key(|&(_, len)| len)
}

fn is_form(key: &str, stem: &str) -> bool {
    key.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending))
}

/// True when grammar allows the office to be a subject.
pub(super) fn is_nominative(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let (Some(first), Some(last)) = (scene.words.get(words.start), scene.words.get(words.end - 1)) else {
        return false;
    };
    match first.language {
        Language::English => true,
        Language::Kazakh => !last.key.ends_with("ның") && !last.key.ends_with("нің"),
        _ => {
            !first.key.ends_with(['у', 'ы', 'и', 'е', 'ю', 'я', 'м', 'о', 'й'])
                && (first.key == "глава" || !first.key.ends_with('а'))
        }
    }
}

/// True for the second word of `бывший министр`: another office.
pub(super) fn is_former(scene: &Scene<'_>, at: usize) -> bool {
    scene.words.near(at, -1).is_some_and(|w| FORMER.contains(&w.key.as_str()))
}
