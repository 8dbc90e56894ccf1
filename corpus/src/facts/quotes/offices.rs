//! Offices: words by which a text speaks of a person whom it has named.

use super::super::list::Table;
use super::scene::Scene;
use crate::facts::words::{ends_with_any, is_kazakh_genitive};
use crate::text::Language;
use crate::text::normalise::is_small;
use std::ops::Range;
use std::sync::OnceLock;

/// Offices: a class with the beginnings of the words of its offices. Holders of one class are told apart by qualifiers
/// (`президент России`).
const OFFICES: &[(&str, &str)] = &[
    (
        "president",
        "президент|глав государств|глав республик|мемлекет басшы|ел президент|president|head of state",
    ),
    ("premier", "премьер|премьер-министр|глав правительств|prime minister"),
    ("minister", "министр|глав министерств|глав ведомств|глав минист|minister"),
    ("chancellor", "канцлер|chancellor"),
    ("mayor", "аким|әкім|мэр|градоначальник|mayor"),
    ("governor", "губернатор|governor"),
    ("speaker", "спикер|председател|төраға|chairman|chairwoman"),
    ("deputy", "депутат|сенатор|senator"),
    (
        "spokesman",
        "пресс-секретар|официальн представител|баспасөз хатшы|spokesman|spokeswoman|spokesperson",
    ),
    ("director", "директор|гендиректор|руководител|director|chief executive"),
    ("prosecutor", "прокурор|генпрокурор|гособвинител|айыптаушы|prosecutor"),
    ("judge", "судья|судь|судьясы|judge"),
    ("lawyer", "адвокат|юрист|защитник|қорғаушы|lawyer"),
    ("coach", "тренер|наставник|бапкер|coach"),
    ("scholar", "ученый|профессор|ғалым|professor"),
    ("politician", "политик|саясаткер"),
    ("striker", "нападающий|striker"),
    ("keeper", "вратарь"),
    ("player", "спортсмен"),
    ("champion", "чемпион"),
    ("boxer", "боксер|боксшы"),
    ("official", "чиновник|шенеунік"),
    ("doctor", "врач|дәрігер"),
    ("head", "глава|начальник|басшы|бастық|бастығ|жетекші|secretary"),
    ("expert", "эксперт|политолог|экономист|сарапшы|analyst"),
    ("ambassador", "посол|посл|елші|ambassador"),
    ("commissioner", "комиссар|еврокомиссар|commissioner"),
    ("artist", "режиссер|скульптор|художник"),
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

/// An office as a text tells it: whoever was minister, stands in for one, or was the first is another person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Class {
    pub(super) name: &'static str,
    former: bool,
    /// What else makes it another one.
    other: Option<Other>,
}

impl Class {
    /// True for `бывший министр`, `вице-министр`, `первый министр`.
    pub(super) fn is_other(self) -> bool {
        self.former || self.other.is_some()
    }

    /// True for who was the head of something: its director, too.
    pub(super) fn headed(self) -> bool {
        self.former && matches!(self.name, "head" | "director")
    }

    /// True for offices that many hold: they may speak of the one just named.
    pub(super) fn is_shared(self) -> bool {
        !self.is_other()
            && !matches!(self.name, "president" | "premier" | "minister" | "mayor" | "governor" | "speaker")
    }

    /// True for nouns rather than offices: anybody may be called so.
    pub(super) fn is_general(self) -> bool {
        let general = ["scholar", "politician", "official", "expert", "player", "champion", "boxer"];
        !self.is_other() && general.contains(&self.name)
    }
}

/// What makes an office another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Other {
    Former,
    Deputy,
    First,
}

/// What the word before an office, or joined with it, makes of it.
fn other(word: &str) -> Option<Other> {
    match word.trim_end_matches('-') {
        "экс" | "ex" | "former" | "бұрынғы" => Some(Other::Former),
        "вице" | "vice" | "deputy" => Some(Other::Deputy),
        "first" | "тұңғыш" | "первый" | "первая" | "первого" | "первому" | "первым" | "первой" => {
            Some(Other::First)
        }
        word => ["бывш", "прежн"].iter().any(|stem| word.starts_with(stem)).then_some(Other::Former),
    }
}

/// Class and number of words of the office that begins at `at`.
pub(super) fn office_at(scene: &Scene<'_>, at: usize) -> Option<(Class, usize)> {
    let word = |ahead| bare(scene.words.key(at, ahead));
    let matches = |stems: &str| stems.split(' ').zip(0..).all(|(stem, ahead)| is_form(word(ahead), stem));
    let first = |(_, stems): (_, &'static str)| stems.split(' ').next();
    let beginnings = BEGINNINGS.get_or_init(|| Table::new(offices().filter_map(first).collect()));
    beginnings.start_of(word(0), |_, ending| ENDINGS.contains(&ending))?;
    let found = offices().filter(|(_, stems)| matches(stems));
    let (name, stems) = found.max_by_key(|(_, stems)| stems.split(' ').count())?;
    let before = scene.words.key(at, -1);
    let joined = scene.words.key(at, 0).strip_suffix(word(0)).unwrap_or_default();
    let told = [other(joined), other(before)];
    let former = told.contains(&Some(Other::Former));
    let class = Class { name, former, other: told.into_iter().flatten().find(|o| *o != Other::Former) };
    Some((class, stems.split(' ').count()))
}

/// The office of `экс-мэр`.
fn bare(key: &str) -> &str {
    ["экс-", "вице-", "ex-", "vice-"].iter().find_map(|part| key.strip_prefix(part)).unwrap_or(key)
}

fn is_form(key: &str, stem: &str) -> bool {
    key.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending))
}

/// The nominative of `мэра`, `министру`: of an office that ends in a consonant.
pub(super) fn nominative(key: &str) -> Option<&'static str> {
    let bent = |stem: &str| {
        let ending = key.strip_prefix(stem).filter(|_| !matches!(stem, "глав" | "посл"));
        ending.is_some_and(|ending| matches!(ending, "а" | "у" | "ом" | "е"))
    };
    offices().map(|(_, stem)| stem).find(|stem| bent(stem) && !stem.ends_with('ь'))
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
    other(scene.words.key(at, -1)).is_some()
}
