use super::error::{Fault, Located, Problem, line_of};
use super::metadata::{Metadata, single_spaced};
use crate::document::{Document, Published, Title};
use crate::text::{language, sentences};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Longest text of one document in bytes: a thousand times the longest of articles, and far from
/// where offsets of 32 bits end.
pub const MAX_TEXT: usize = 64 << 20;

/// Longest derived title and longest headline, in characters; a wire headline has under 150.
const LONGEST_TITLE: usize = 100;
const LONGEST_HEADLINE: usize = 200;

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
        let known = shown(&self.text).under(self.metadata).under(entry.unwrap_or_default());
        let title = match known.title {
            Some(text) => Title { text, derived: false },
            None => Title { text: derived_title(&self.text), derived: true },
        };
        Document {
            id: self.id,
            title,
            language: known.language.unwrap_or_else(|| language::detect(&self.text)),
            source: known.source,
            url: known.url,
            published: known.published,
            retrieved: known.retrieved,
            author: known.author,
            kind: known.kind,
            sha256: self.sha256,
            text: self.text,
        }
    }
}

/// What the text itself shows: a date line on top, then a headline.
fn shown(text: &str) -> Metadata {
    let (published, body) = split_date(shown_text(text));
    Metadata { published, title: headline(body), ..Metadata::default() }
}

/// `date 2022-01` on top of the text, and what follows.
fn split_date(text: &str) -> (Option<Published>, &str) {
    let dated = || {
        let (word, rest) = text.split_once(char::is_whitespace)?;
        let rest = rest.trim_start();
        let (iso, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let published = Published::parse(iso).filter(|_| word.eq_ignore_ascii_case("date"))?;
        Some((published, rest.trim_start()))
    };
    dated().map_or((None, text), |(published, rest)| (Some(published), rest))
}

/// The first line when it stands alone, is short and does not end as a sentence does.
fn headline(text: &str) -> Option<String> {
    let (line, rest) = text.split_once('\n')?;
    let line = single_spaced(line.trim_start_matches('#'));
    let ends_as_text = line.ends_with(['.', ',', ';', ':']);
    let fits = (1..=LONGEST_HEADLINE).contains(&line.chars().count());
    (fits && !ends_as_text && !rest.trim().is_empty()).then_some(line)
}

fn derived_title(text: &str) -> String {
    let (_, body) = split_date(shown_text(text));
    let start: String = body.chars().take(4 * LONGEST_TITLE).collect();
    let first = sentences::sentences(&start).first().map_or("", |span| span.of(&start));
    shortened(&single_spaced(first))
}

/// At most [`LONGEST_TITLE`] characters, cut between words.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(LONGEST_TITLE) else { return text.to_owned() };
    let cut = &text[..end];
    let words = cut.rfind(' ').map_or(cut, |space| &cut[..space]);
    format!("{}…", words.trim_end_matches([',', ';', ':', ' ', '—', '–']))
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

    fn document(text: &str, known: Metadata) -> Document {
        let (id, file) = ("a".to_owned(), "a.txt".to_owned());
        Draft { id, file, line: None, metadata: known, sha256: String::new(), text: text.to_owned() }
            .finish(None)
    }

    #[test]
    fn a_date_line_and_a_headline_are_read_from_the_text() {
        let shown =
            document("\u{feff} date 2031-04\nПаводок в Ясной\n\nВода поднялась.", Metadata::default());
        assert_eq!(shown.published.unwrap().iso, "2031-04");
        assert_eq!(shown.title, Title { text: "Паводок в Ясной".to_owned(), derived: false });
    }

    #[test]
    fn a_text_of_one_line_gets_a_derived_title() {
        let shown = document(" date 2031 Вода в Ясной поднялась. Мост закрыт.", Metadata::default());
        assert_eq!(shown.title, Title { text: "Вода в Ясной поднялась.".to_owned(), derived: true });
        assert!(document("date вчера\nшёл снег", Metadata::default()).published.is_none());
    }

    #[test]
    fn a_long_first_sentence_is_cut_between_words() {
        let title = document(&"наводнение, ".repeat(40), Metadata::default()).title.text;
        assert!(title.chars().count() <= LONGEST_TITLE && title.ends_with("наводнение…"), "{title}");
        assert_eq!(
            document(&"я".repeat(500), Metadata::default()).title.text.chars().count(),
            LONGEST_TITLE + 1
        );
    }

    #[test]
    fn what_is_given_wins_over_what_the_text_shows() {
        let given = Metadata { title: Some("Река".to_owned()), ..Metadata::default() };
        assert_eq!(document("Паводок\nВода поднялась.", given).title.text, "Река");
    }

    #[test]
    fn sha256_is_lower_case_hex() {
        assert!(sha256(b"").starts_with("e3b0c44298fc1c149afbf4c8996fb924"));
        assert_eq!(sha256(b"").len(), 64);
    }
}
