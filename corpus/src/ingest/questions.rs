//! `questions.toml`: what readers ask of an event, and the words that answer.
//!
//! ```toml
//! [[question]]
//! id = "blame"
//! exclusive = true
//! label = { ru = "Кого обвиняют?", kk = "Кімді кінәлайды?", en = "Who is blamed?" }
//! cues.ru = ["возложить ответственность", "виновн*"]
//! cues.en = ["blame"]
//! ```

use super::error::{Fault, Located, line_of};
use super::manifest::toml_fault;
use crate::question::{Cue, Label, Question};
use crate::text::{Language, normalise};
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::Spanned;

/// Name of the file in the folder.
pub(super) const FILE_NAME: &str = "questions.toml";

/// Questions that suit any event, for folders that bring none of their own.
pub(super) const BUILT_IN: &str = include_str!("questions.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    question: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<String>,
    #[serde(default)]
    exclusive: bool,
    #[serde(default)]
    counts: bool,
    label: LabelEntry,
    #[serde(default)]
    cues: Cues,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LabelEntry {
    ru: String,
    kk: String,
    en: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cues {
    #[serde(default)]
    ru: Vec<String>,
    #[serde(default)]
    kk: Vec<String>,
    #[serde(default)]
    en: Vec<String>,
}

/// The questions in the order of the file.
pub(super) fn parse(text: &str) -> Result<Vec<Question>, Located> {
    let file: File = toml::from_str(text).map_err(|error| toml_fault(text, &error, Fault::Questions))?;
    let mut seen = BTreeSet::new();
    for Entry { id, .. } in &file.question {
        if !seen.insert(id.get_ref()) {
            let reason = format!("the question \"{}\" is asked twice", id.get_ref());
            return Err(Fault::Questions(reason).on(line_of(text.as_bytes(), id.span().start)));
        }
    }
    Ok(file.question.into_iter().map(question).collect())
}

fn question(entry: Entry) -> Question {
    let LabelEntry { ru, kk, en } = entry.label;
    let cues = [
        (Language::Russian, entry.cues.ru),
        (Language::Kazakh, entry.cues.kk),
        (Language::English, entry.cues.en),
    ];
    let cues = cues.into_iter().flat_map(|(language, cues)| cues.into_iter().map(move |c| cue(language, &c)));
    Question {
        id: entry.id.into_inner(),
        label: Label { ru, kk, en },
        exclusive: entry.exclusive,
        counts: entry.counts,
        cues: cues.filter(|cue| !cue.words.is_empty()).collect(),
    }
}

fn cue(language: Language, words: &str) -> Cue {
    Cue { language, words: words.split_whitespace().map(normalise::fold).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LABEL: &str = "label = { ru = \"Где?\", kk = \"Қайда?\", en = \"Where?\" }";

    #[test]
    fn built_in_questions_have_labels_and_cues_in_three_languages() {
        let questions = parse(BUILT_IN).unwrap();
        assert!(questions.len() >= 12);
        for Question { id, label, cues, .. } in &questions {
            assert!(![&label.ru, &label.kk, &label.en].iter().any(|text| text.is_empty()), "{id}");
            for language in [Language::Russian, Language::Kazakh, Language::English] {
                assert!(cues.iter().any(|cue| cue.language == language), "{id} has no {language:?} cue");
            }
        }
    }

    #[test]
    fn cues_are_folded_words_with_their_language() {
        let text = format!("[[question]]\nid = \"where\"\n{LABEL}\ncues.ru = [\"Ёлка -стоит  пло*\", \" \"]");
        let questions = parse(&text).unwrap();
        let words = ["елка", "-стоит", "пло*"].map(str::to_owned).to_vec();
        assert_eq!(questions[0].cues, [Cue { language: Language::Russian, words }]);
    }

    #[test]
    fn slips_are_told_with_their_line() {
        let whole = format!("[[question]]\nid = \"where\"\n{LABEL}\n");
        for (text, line) in [
            (format!("{whole}{whole}"), 5),
            (format!("{whole}exclusve = true\n"), 4),
            (format!("{whole}cues.de = [\"wo\"]\n"), 4),
            ("[[question]]\nid = \"where\"\nlabel = { ru = \"Где?\" }\n".to_owned(), 3),
        ] {
            let error = parse(&text).unwrap_err();
            assert_eq!((error.line, error.fault.code()), (Some(line), "ingest-questions"), "{text}");
        }
    }
}
