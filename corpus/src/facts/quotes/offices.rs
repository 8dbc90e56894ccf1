//! Offices: words by which a text speaks of a person whom it has named.

use super::super::list::Table;
use super::scene::Scene;
use crate::facts::words::{ends_with_any, is_kazakh_genitive};
use crate::text::Language;
use crate::text::normalise::is_small;
use std::ops::Range;
use std::sync::OnceLock;

/// Offices: a class with the beginnings of the words of its offices. Holders of one class are told apart by qualifiers
/// (`президент России`). The class of an office that is no longer or not fully held is written with `ex-`.
const OFFICES: &[(&str, &str)] = &[
    (
        "ex-president",
        "президент|глав государств|глав республик|мемлекет басшы|ел президент|president|head of state",
    ),
    ("ex-premier", "премьер|премьер-министр|глав правительств|prime minister"),
    ("ex-minister", "министр|глав министерств|глав ведомств|глав минист|minister"),
    ("ex-chancellor", "канцлер|chancellor"),
    ("ex-mayor", "аким|әкім|мэр|градоначальник|mayor"),
    ("ex-governor", "губернатор|governor"),
    ("ex-speaker", "спикер|председател|төраға|chairman|chairwoman"),
    ("ex-deputy", "депутат|сенатор|senator"),
    (
        "ex-spokesman",
        "пресс-секретар|официальн представител|баспасөз хатшы|spokesman|spokeswoman|spokesperson",
    ),
    ("ex-director", "директор|гендиректор|руководител|director|chief executive"),
    ("ex-prosecutor", "прокурор|генпрокурор|гособвинител|айыптаушы|prosecutor"),
    ("ex-judge", "судья|судь|судьясы|judge"),
    ("ex-lawyer", "адвокат|юрист|защитник|қорғаушы|lawyer"),
    ("ex-coach", "тренер|наставник|бапкер|coach"),
    ("ex-scholar", "ученый|профессор|ғалым|professor"),
    ("ex-politician", "политик|саясаткер"),
    ("ex-striker", "нападающий|striker"),
    ("ex-keeper", "вратарь"),
    ("ex-player", "спортсмен"),
    ("ex-champion", "чемпион"),
    ("ex-boxer", "боксер|боксшы"),
    ("ex-official", "чиновник|шенеунік"),
    ("ex-doctor", "врач|дәрігер"),
    ("ex-head", "глава|начальник|басшы|бастық|бастығ|жетекші|secretary"),
    ("ex-expert", "эксперт|политолог|экономист|сарапшы|analyst"),
    ("ex-ambassador", "посол|посл|елші|ambassador"),
    ("ex-commissioner", "комиссар|еврокомиссар|commissioner"),
    ("ex-artist", "режиссер|скульптор|художник"),
];

/// Every office with its class.
fn offices() -> impl Iterator<Item = (&'static str, &'static str)> {
    OFFICES.iter().flat_map(|(class, stems)| stems.split('|').map(|stem| (*class, stem)))
}

/// How the first words of offices begin: most words do not begin so.
static BEGINNINGS: OnceLock<Table<'static>> = OnceLock::new();

/// Endings that may follow a beginning in [`OFFICES`].
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    "", "а", "у", "ом", "е", "ы", "ой", "ов", "я", "ю", "ем", "ь", "и", "ым", "ый", "ого", "ому", "о", "ер", "ерства",
    "і", "сы", "сі", "інің", "ының", "сының", "сінің", "тің", "тың", "нің", "ның", "s",
];

/// True for the class of `бывший министр`, `экс-мэр`, `first deputy`.
pub(super) fn is_other(class: &str) -> bool {
    class.starts_with("ex-")
}

/// Classes of offices that many hold: they may speak of the one just named.
pub(super) fn is_shared(class: &str) -> bool {
    !is_other(class)
        && !matches!(class, "president" | "premier" | "minister" | "mayor" | "governor" | "speaker")
}

/// Classes of nouns rather than offices: anybody may be called so.
pub(super) fn is_general(class: &str) -> bool {
    matches!(class, "scholar" | "politician" | "official" | "expert" | "player" | "champion" | "boxer")
}

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
    "бывшая",
    "бывшей",
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
    let word = |ahead| bare(scene.words.key(at, ahead));
    let matches = |stems: &str| stems.split(' ').zip(0..).all(|(stem, ahead)| is_form(word(ahead), stem));
    let first = |(_, stems): (_, &'static str)| stems.split(' ').next();
    let beginnings = BEGINNINGS.get_or_init(|| Table::new(offices().filter_map(first).collect()));
    beginnings.start_of(word(0), |_, ending| ENDINGS.contains(&ending))?;
    let found = offices().filter(|(_, stems)| matches(stems));
    let (class, stems) = found.max_by_key(|(_, stems)| stems.split(' ').count())?;
    let other = word(0) != scene.words.key(at, 0) || is_former(scene, at);
    Some((if other { class } else { class.trim_start_matches("ex-") }, stems.split(' ').count()))
}

/// The office of `экс-мэр`.
fn bare(key: &str) -> &str {
    ["экс-", "вице-", "ex-", "vice-"].iter().find_map(|part| key.strip_prefix(part)).unwrap_or(key)
}

fn is_form(key: &str, stem: &str) -> bool {
    key.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending))
}

/// True for a word that several hold: `экспертов`, `analysts`.
pub(super) fn is_plural(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    scene.words.get(words.end - 1).is_some_and(|last| match last.language {
        Language::English => last.key.ends_with('s'),
        Language::Russian => last.key.ends_with("ов"),
        _ => false,
    })
}

/// True for the first word of `жетекші маманы`: what owns its noun is no office.
pub(super) fn is_modifier(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let noun = scene.words.near(words.end - 1, 1).filter(|_| scene.words.joined(words.end - 1));
    let owned = |key: &str| key.ends_with(['ы', 'і']);
    noun.is_some_and(|noun| {
        noun.language == Language::Kazakh
            && ends_with_any(scene.words.key(words.end - 1, 0), &["шы", "ші"])
            && noun.text.starts_with(is_small)
            && owned(&noun.key)
            && !super::cues::is_finite(noun)
    })
}

/// True when grammar allows the office to be a subject.
pub(super) fn is_nominative(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let (Some(first), Some(last)) = (scene.words.get(words.start), scene.words.get(words.end - 1)) else {
        return false;
    };
    match first.language {
        Language::English => true,
        Language::Kazakh => !is_kazakh_genitive(last),
        _ => {
            let key = bare(&first.key);
            let whole = offices().any(|(_, stems)| stems == key);
            whole
                || !key.ends_with(['у', 'ы', 'и', 'е', 'ю', 'я', 'м', 'о', 'й'])
                    && (key == "глава" || !key.ends_with('а'))
        }
    }
}

/// True for `a police spokesman`, `бір шенеунік`: somebody whom the text has not spoken of.
pub(super) fn is_indefinite(scene: &Scene<'_>, start: usize) -> bool {
    const FARTHEST_ARTICLE: usize = 4;
    let ends = |key: &str| super::cues::is_preposition(key) || matches!(key, "the" | "his" | "her" | "its");
    let before = (start.saturating_sub(FARTHEST_ARTICLE)..start).rev();
    let mut joined = before.take_while(|&i| scene.words.joined(i) && !ends(scene.words.key(i, 0)));
    joined.any(|i| matches!(scene.words.key(i, 0), "a" | "an" | "another" | "бір"))
}

/// True for the second word of `бывший министр`: another office.
pub(super) fn is_former(scene: &Scene<'_>, at: usize) -> bool {
    scene.words.near(at, -1).is_some_and(|w| FORMER.contains(&w.key.as_str()))
}
