//! When two names name the same: across case forms, first names, alphabets and languages.

use tarazy_corpus::facts::{Name, NameKind, Voice};
use tarazy_corpus::text::{normalise, slips, tokens};

/// Who speaks, in a form that can be compared between documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Speaker {
    Newsroom,
    Unknown,
    /// The key of [`key`], the name as the document shows it, and the first letter of a first name.
    Named {
        key: String,
        shown: String,
        initial: Option<char>,
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
                Self::named(key(name, kind), name)
            }
        }
    }

    fn named(key: String, name: &str) -> Self {
        Self::Named { key, shown: name.to_owned(), initial: initial(name) }
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
            (Self::Named { key: a, initial: x, .. }, Self::Named { key: b, initial: y, .. }) => {
                a == b && (x == y || x.is_none() || y.is_none())
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

/// How the first name of a name of several words, or its initial, begins: by it namesakes are told apart.
fn initial(name: &str) -> Option<char> {
    let first = name.split_whitespace().next().filter(|_| name.contains(char::is_whitespace));
    first.and_then(|word| skeleton(&normalise::fold(word)).chars().next())
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
        let speaker = |name: &str| Speaker::named(person(name), name);
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
