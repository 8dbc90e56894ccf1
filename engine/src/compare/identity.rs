//! When two names name the same: across case forms, first names, alphabets and languages.

use tarazy_corpus::facts::{Name, NameKind, Voice};
use tarazy_corpus::text::{normalise, slips, tokens};

/// Who speaks, in a form that can be compared between documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Speaker {
    Newsroom,
    Unknown,
    /// The key of [`key`] and the name as the document shows it.
    Named {
        key: String,
        shown: String,
    },
}

impl Speaker {
    pub(super) fn new(voice: &Voice, names: &[Name]) -> Self {
        match voice {
            Voice::Newsroom => Self::Newsroom,
            Voice::Unknown => Self::Unknown,
            Voice::Speaker(name) => {
                let kind =
                    names.iter().find(|n| n.name == *name).map_or_else(|| guess_kind(name), |n| n.kind);
                Self::Named { key: key(name, kind), shown: name.clone() }
            }
        }
    }

    /// What identifies a named speaker.
    pub(super) fn key(&self) -> Option<&str> {
        match self {
            Self::Named { key, .. } => Some(key),
            Self::Newsroom | Self::Unknown => None,
        }
    }

    /// The name as the document has it.
    pub(super) fn shown(&self) -> Option<&str> {
        match self {
            Self::Named { shown, .. } => Some(shown),
            Self::Newsroom | Self::Unknown => None,
        }
    }

    /// True only for one and the same named speaker: of one surname, and not of two first names.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Named { key: a, shown: x }, Self::Named { key: b, shown: y }) => {
                a == b && !are_namesakes(x, y)
            }
            _ => false,
        }
    }
}

/// What spellings of one name share: of a person the last word, of all else every word.
pub(super) fn key(name: &str, kind: NameKind) -> String {
    let words = tokens::tokens(name).map(|span| normalise::fold(span.of(name)));
    let words: Vec<String> = words.map(|word| skeleton(&word)).collect();
    match kind {
        NameKind::Person => words.last().cloned().unwrap_or_default(),
        _ => words.join(" "),
    }
}

/// True when both names have a first name or its initial, and these begin with different letters.
fn are_namesakes(a: &str, b: &str) -> bool {
    let initial = |name: &str| {
        let first = name.split_whitespace().next().filter(|_| name.contains(char::is_whitespace));
        first.and_then(|word| skeleton(&normalise::fold(word)).chars().next())
    };
    initial(a).zip(initial(b)).is_some_and(|(a, b)| a != b)
}

/// A name of two or three capitalised words is taken for a person's.
fn guess_kind(name: &str) -> NameKind {
    let mut words = name.split_whitespace();
    let person = (2..=3).contains(&words.clone().count()) && words.all(normalise::is_capitalised);
    if person { NameKind::Person } else { NameKind::Other }
}

/// Where the spellings of a name meet: a slip's skeleton, in which Kazakh `қ` meets the `х` that Russian has for it.
pub(super) fn skeleton(word: &str) -> String {
    slips::skeleton(word).replace('h', "k")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str) -> String {
        key(name, NameKind::Person)
    }

    #[test]
    fn a_person_is_known_by_surname_in_every_language() {
        let russian = person("Ержан Каскабаев");
        assert_eq!(russian, person("Каскабаев"));
        assert_eq!(russian, person("Erzhan Kaskabayev"));
        assert_eq!(russian, person("Қасқабаев"));
    }

    #[test]
    fn a_body_is_known_by_all_its_words() {
        let body = |name| key(name, NameKind::Organisation);
        assert_ne!(body("Министерство внутренних дел"), body("Министерство иностранных дел"));
    }

    #[test]
    fn namesakes_are_two_speakers() {
        let speaker = |name: &str| Speaker::Named { key: person(name), shown: name.to_owned() };
        assert!(!speaker("Болат Каскабаев").is_same(&speaker("Ержан Каскабаев")));
        assert!(speaker("Е. Каскабаев").is_same(&speaker("Yerzhan Kaskabayev")));
        assert!(speaker("Каскабаев").is_same(&speaker("Ержан Каскабаев")));
    }

    #[test]
    fn the_newsroom_is_nobody_in_particular() {
        assert!(!Speaker::Newsroom.is_same(&Speaker::Newsroom));
        assert!(!Speaker::Unknown.is_same(&Speaker::Unknown));
    }
}
