//! A query for an engine that holds our tokens: an archive on a server.

use super::names;
use crate::search::expand::{slip_key, typos_allowed};
use crate::search::filters::Condition;
use crate::search::index::INFLECTED;
use crate::search::naming::{self, NameWord};
use crate::search::query::{Atom, AtomKind, Filter, Query};
use serde::Serialize;
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::text::slips;
use tarazy_corpus::text::stem::{Families, candidates};
use tarazy_corpus::text::utf16::Utf16Map;

shapes! {
    /// A query, taken apart for an engine that holds our tokens.
    Asked {
        /// The query without characters that nobody can see; places point into it.
        text: String,
        /// What is looked for: one of each list of alternatives.
        wanted: Vec<Vec<AskedPart>>,
        /// What must not be found.
        excluded: Vec<AskedPart>,
        /// Conditions on documents, or on who says the words.
        conditions: Vec<AskedCondition>,
        /// Stable codes of what was assumed.
        notes: Vec<&'static str>,
    }
    /// What is looked for at one place.
    AskedPart {
        /// `words`, `phrase` or `prefix`.
        kind: &'static str,
        /// Only in titles.
        in_title: bool,
        /// Start of what was typed.
        start: u32,
        /// End.
        end: u32,
        /// Folded, at least one.
        words: Vec<AskedWord>,
        /// What the same keys give in another keyboard layout, when one word was typed.
        layouts: Vec<AskedWord>,
    }
    /// A folded word and what leads from it to others.
    AskedWord {
        /// The word.
        word: String,
        /// Where its spellings in several alphabets meet.
        slip: String,
        /// With Russian letters in place of Kazakh ones.
        letters: String,
        /// Typing errors allowed in it.
        typos: u8,
        /// Every stem that it may have, such as `ru:мост+`.
        stems: Vec<String>,
        /// Those that it has by what was told of stems.
        keys: Vec<String>,
    }
    /// A condition on documents.
    AskedCondition {
        /// `speaker`, `statement`, `source`, `date`, `lang` or `doc`.
        field: &'static str,
        /// What meets it is left out.
        negated: bool,
        /// Kind of statement, code of a language, id of a document.
        value: Option<String>,
        /// First and last day, in eight digits.
        days: Option<(u32, u32)>,
        /// Each must be a form or the beginning of a word of the name.
        names: Vec<AskedName>,
    }
    /// A word of a name.
    AskedName {
        /// Folded.
        word: String,
        /// Where its spellings in several alphabets meet.
        slip: String,
        /// The beginning that a form of it has, of the same.
        half: String,
        /// Its stems, of the same.
        stems: Vec<String>,
    }
}

/// Takes a query apart. `families` may know only the stems that an earlier call gave.
#[must_use]
pub fn asked(query: &str, families: &Families) -> Asked {
    let query = Query::parse(query);
    let asking = Asking { text: &query.text, map: Utf16Map::new(&query.text), families };
    Asked {
        wanted: query.wanted.iter().map(|clause| asking.parts(clause)).collect(),
        excluded: asking.parts(&query.excluded),
        conditions: query.filters.iter().map(condition).collect(),
        notes: query.notes.iter().map(|&note| names::note(note)).collect(),
        text: query.text.clone(),
    }
}

struct Asking<'a> {
    text: &'a str,
    map: Utf16Map<'a>,
    families: &'a Families,
}

impl Asking<'_> {
    fn parts(&self, atoms: &[Atom]) -> Vec<AskedPart> {
        atoms.iter().map(|atom| self.part(atom)).collect()
    }

    fn part(&self, atom: &Atom) -> AskedPart {
        let is_word = atom.kind == AtomKind::Words && atom.words.len() == 1;
        let layouts = if is_word { slips::layouts(atom.span.of(self.text)) } else { Vec::new() };
        AskedPart {
            kind: match atom.kind {
                AtomKind::Words => "words",
                AtomKind::Phrase => "phrase",
                AtomKind::Prefix => "prefix",
            },
            in_title: atom.in_title,
            start: self.map.utf16(atom.span.start),
            end: self.map.utf16(atom.span.end),
            words: atom.words.iter().map(|word| self.word(word)).collect(),
            layouts: layouts.iter().map(|reading| self.word(&fold(reading))).collect(),
        }
    }

    fn word(&self, word: &str) -> AskedWord {
        let (mut stems, mut keys) = (Vec::new(), Vec::new());
        for language in INFLECTED {
            let tagged = |key: String| [language.code(), ":", &key].concat();
            stems.extend(candidates(word, language).into_iter().map(tagged));
            keys.extend(self.families.keys(word, language).into_iter().map(tagged));
        }
        AskedWord {
            slip: slip_key(word),
            letters: slips::russian_letters(word),
            typos: typos_allowed(word),
            word: word.to_owned(),
            stems,
            keys,
        }
    }
}

fn condition(filter: &Filter) -> AskedCondition {
    let (mut value, mut days, mut names) = (None, None, Vec::new());
    let field = match &filter.condition {
        Condition::Speaker(words) => {
            names = words.iter().map(name).collect();
            "speaker"
        }
        Condition::Source(words) => {
            names = words.iter().map(name).collect();
            "source"
        }
        Condition::Statement(quoted) => {
            value = Some(if *quoted { "quote" } else { "newsroom" }.to_owned());
            "statement"
        }
        Condition::Date(first, last) => {
            days = Some((*first, *last));
            "date"
        }
        Condition::Language(language) => {
            value = Some(language.code().to_owned());
            "lang"
        }
        Condition::Document(id) => {
            value = Some(id.clone());
            "doc"
        }
    };
    AskedCondition { field, negated: filter.negated, value, days, names }
}

fn name(word: &NameWord) -> AskedName {
    AskedName {
        word: word.folded.clone(),
        slip: word.key.clone(),
        half: word.half().to_owned(),
        stems: naming::stems_of(&word.folded),
    }
}
