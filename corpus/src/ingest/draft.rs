use super::error::{Fault, Located, Problem, line_of};
use super::metadata::Metadata;
use crate::document::{Document, Title};
use crate::facts;
use crate::text::language;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Longest text of one document in bytes: a thousand times the longest of articles, and far from
/// where offsets of 32 bits end.
pub const MAX_TEXT: usize = 64 << 20;

/// A document before `corpus.toml` is laid over it.
pub(super) struct Draft {
    pub(super) id: String,
    pub(super) file: String,
    pub(super) line: Option<usize>,
    pub(super) metadata: Metadata,
    pub(super) sha256: String,
    pub(super) text: String,
}

impl Draft {
    /// The draft itself when it can become a document.
    pub(super) fn checked(self) -> Result<Self, Problem> {
        let fault = match self.text.len() {
            len if len > MAX_TEXT => Fault::TooLong,
            _ if shown_text(&self.text).is_empty() => Fault::Empty,
            _ if self.id.trim().is_empty() || self.id.chars().any(char::is_control) => {
                Fault::Metadata(format!("{:?} cannot be the id of a document", self.id))
            }
            _ => return Ok(self),
        };
        Err(Located { line: self.line, fault }.within(&self.file))
    }

    /// Where it was read, for messages.
    pub(super) fn place(&self) -> String {
        match self.line {
            Some(line) => format!("{}:{line}", self.file),
            None => self.file.clone(),
        }
    }

    /// The document, with what `entry` knows laid over all else.
    pub(super) fn finish(self, entry: Option<Metadata>) -> Document {
        let known = self.metadata.under(entry.unwrap_or_default());
        let given = known.title.map(|text| Title { text, derived: false });
        let (title, published) = match (given, known.published) {
            (Some(title), Some(published)) => (Some(title), Some(published)),
            (title, published) => {
                let shown = facts::shown(&self.text);
                (title.or(shown.0), published.or(shown.1))
            }
        };
        Document {
            title: title.unwrap_or_else(|| Title { text: self.id.clone(), derived: true }),
            id: self.id,
            language: known.language.unwrap_or_else(|| language::detect(&self.text)),
            source: known.source,
            url: known.url,
            published,
            retrieved: known.retrieved,
            author: known.author,
            kind: known.kind,
            sha256: self.sha256,
            text: self.text,
        }
    }
}

/// The text without white space and byte order mark around it.
fn shown_text(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The bytes as text, or the line on which they are not.
pub(super) fn utf8(bytes: &[u8]) -> Result<&str, Located> {
    std::str::from_utf8(bytes).map_err(|error| Fault::Encoding.on(line_of(bytes, error.valid_up_to())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Published;

    fn document(text: &str, known: Metadata) -> Document {
        let (id, file) = ("a".to_owned(), "a.txt".to_owned());
        Draft { id, file, line: None, metadata: known, sha256: String::new(), text: text.to_owned() }
            .finish(None)
    }

    #[test]
    fn what_is_given_wins_over_what_the_text_shows() {
        let text = "date 2031-04\nПаводок в Ясной\n\nВода в Ясной поднялась на три метра. Мост закрыт.";
        let shown = document(text, Metadata::default());
        assert_eq!(shown.published.unwrap().iso, "2031-04");
        assert_eq!(shown.title, Title { text: "Паводок в Ясной".to_owned(), derived: false });
        let title = Some("Река".to_owned());
        let given =
            document(text, Metadata { title, published: Published::parse("2032"), ..Metadata::default() });
        assert_eq!((given.title.text.as_str(), given.published.unwrap().iso.as_str()), ("Река", "2032"));
    }

    #[test]
    fn a_text_without_a_headline_gets_a_derived_title() {
        let title = document("Вода в Ясной поднялась. Мост закрыт.", Metadata::default()).title;
        assert!(title.derived && title.text.starts_with("Вода в Ясной"));
    }

    #[test]
    fn sha256_is_lower_case_hex() {
        assert!(sha256(b"").starts_with("e3b0c44298fc1c149afbf4c8996fb924"));
        assert_eq!(sha256(b"").len(), 64);
    }
}
