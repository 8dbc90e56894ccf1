//! Offices: words by which a text speaks of a person whom it has named.

use super::super::list::{List, Table};
use super::scene::Scene;
use crate::facts::words::{ends_with_any, is_kazakh_genitive};
use crate::text::Language;
use crate::text::normalise::is_small;
use std::ops::Range;
use std::sync::OnceLock;

/// Offices by classes: the beginnings of the words of each. Holders of one class are told apart by qualifiers (`президент
/// России`). In order: offices that one person holds, others, and nouns rather than offices.
const OFFICES: &[&str] = &[
    "президент|глав государств|глав республик|мемлекет басшы|ел президент|president|head of state",
    "премьер|премьер-министр|глав правительств|prime minister",
    "министр|глав министерств|глав ведомств|глав минист|minister",
    "аким|әкім|мэр|градоначальник|mayor",
    "губернатор|governor",
    "спикер|председател|төраға|chairman|chairwoman",
    "канцлер|chancellor",
    "депутат|сенатор|senator",
    "пресс-секретар|официальн представител|баспасөз хатшы|spokesman|spokeswoman|spokesperson",
    "директор|гендиректор|руководител|director|chief executive",
    "глава|начальник|басшы|бастық|бастығ|жетекші|secretary",
    "прокурор|генпрокурор|гособвинител|айыптаушы|prosecutor",
    "судья|судь|судьясы|judge",
    "адвокат|юрист|защитник|қорғаушы|lawyer",
    "тренер|наставник|бапкер|coach",
    "нападающий|striker",
    "вратарь",
    "врач|дәрігер",
    "посол|посл|елші|ambassador",
    "комиссар|еврокомиссар|commissioner",
    "режиссер|скульптор|художник",
    "ученый|профессор|ғалым|professor",
    "политик|саясаткер",
    "спортсмен",
    "чемпион",
    "боксер|боксшы",
    "чиновник|шенеунік",
    "эксперт|политолог|экономист|сарапшы|analyst",
];
/// The first class that many hold, and the first of nouns.
const SHARED: usize = 6;
const GENERAL: usize = 21;
const SPOKESMEN: usize = 8;
const DIRECTORS: usize = 9;
const HEADS: usize = 10;

/// Every office with its class.
fn offices() -> impl Iterator<Item = (usize, &'static str)> {
    OFFICES.iter().enumerate().flat_map(|(class, stems)| stems.split('|').map(move |stem| (class, stem)))
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
    /// Position in [`OFFICES`].
    number: usize,
    /// What makes it another one: [`FORMER`], or the position of a word in [`OTHERS`].
    other: usize,
}

impl Class {
    /// True for `бывший министр`, `вице-министр`, `первый министр`.
    pub(super) fn is_other(self) -> bool {
        self.other != 0
    }

    /// True for who heads something.
    pub(super) fn heads(self) -> bool {
        matches!(self.number, DIRECTORS | HEADS)
    }

    /// True for who was the head of something: its director, too.
    pub(super) fn headed(self) -> bool {
        self.other == FORMER && self.heads()
    }

    pub(super) fn is_spokesman(self) -> bool {
        self.number == SPOKESMEN
    }

    /// True for offices that many hold: they may speak of the one just named.
    pub(super) fn is_shared(self) -> bool {
        !self.is_other() && self.number >= SHARED
    }

    /// True for nouns rather than offices: anybody may be called so.
    pub(super) fn is_general(self) -> bool {
        !self.is_other() && self.number >= GENERAL
    }
}

/// How words begin before an office, or joined with it, that make it another one: those of its former holders first.
static OTHERS: List = List::new("бывш прежн экс- former ex- бұрынғы вице vice deputy перв first тұңғыш");
const FORMER: usize = 6;
const DEPUTY: usize = 9;

/// What the word before an office, or joined with it, makes of it.
fn other(word: &str) -> usize {
    let number = OTHERS.iter().position(|start| word.starts_with(start)).map_or(0, |at| at + 1);
    match number {
        0 => 0,
        1..=FORMER => FORMER,
        7..=DEPUTY => DEPUTY,
        _ => DEPUTY + 1,
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
    let (number, stems) = found.max_by_key(|(_, stems)| stems.split(' ').count())?;
    let before = scene.words.key(at, -1);
    let class = Class { number, other: other(scene.words.key(at, 0)).max(other(before)) };
    Some((class, stems.split(' ').count()))
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
    other(scene.words.key(at, -1)) != 0
}
