//! `corpus.toml`: what the newsroom knows of its documents.
//!
//! ```toml
//! [documents."flood-1"]        # the id of a document
//! title = "Паводок в Ясной"
//! source = "Вестник"
//! published = "2031-04"        # year, month or day
//! ```

use super::error::{Fault, Located, line_of};
use super::metadata::{Field, Metadata, UnknownKey, Value};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// Name of the file in the folder.
pub(super) const FILE_NAME: &str = "corpus.toml";

/// What is known of one document, and where it stands.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) line: usize,
    pub(super) metadata: Metadata,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    #[serde(default)]
    documents: BTreeMap<String, Spanned<BTreeMap<String, Spanned<Value>>>>,
}

/// The entries by document id.
pub(super) fn parse(text: &str) -> Result<BTreeMap<String, Entry>, Located> {
    let manifest: Manifest =
        toml::from_str(text).map_err(|error| toml_fault(text, &error, Fault::Metadata))?;
    let line = |offset: usize| line_of(text.as_bytes(), offset);
    let entry = |(id, table): (String, Spanned<BTreeMap<String, Spanned<Value>>>)| {
        let at = line(table.span().start);
        let metadata = Metadata::from_fields(fields(text, table.into_inner(), 0), UnknownKey::Refuse)?;
        Ok((id, Entry { line: at, metadata }))
    };
    manifest.documents.into_iter().map(entry).collect()
}

/// The keys of a TOML table of `text`, whose first line is line `above` + 1 of its file.
pub(super) fn fields(
    text: &str,
    table: BTreeMap<String, Spanned<Value>>,
    above: usize,
) -> impl Iterator<Item = Field> {
    table.into_iter().map(move |(key, value)| Field {
        key,
        line: above + line_of(text.as_bytes(), value.span().start),
        value: value.into_inner(),
    })
}

/// What the TOML reader says, on one line, with its place.
pub(super) fn toml_fault(text: &str, error: &toml::de::Error, fault: impl Fn(String) -> Fault) -> Located {
    let line = error.span().map(|span| line_of(text.as_bytes(), span.start));
    Located { line, fault: fault(error.message().replace('\n', " ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_may_leave_out_whatever_is_not_known() {
        let entries = parse("[documents.a]\n[documents.\"b 2\"]\npublished = 2031-04-05\n").unwrap();
        assert_eq!(entries["a"].metadata, Metadata::default());
        assert_eq!(entries["b 2"].metadata.published.as_ref().unwrap().iso, "2031-04-05");
        assert_eq!(entries["b 2"].line, 2);
    }

    #[test]
    fn slips_of_the_pen_are_told_with_their_line() {
        for (text, line) in [
            ("[documents.a]\n\npublised = \"2031\"", 3),
            ("[documents.a]\npublished = \"31.04.2031\"", 2),
            ("[documents.a]\ntitle = \"no end", 2),
            ("[document.a]\ntitle = \"x\"", 1),
            ("[documents.a]\n[documents.a]", 2),
        ] {
            let error = parse(text).unwrap_err();
            assert_eq!((error.line, error.fault.code()), (Some(line), "ingest-metadata"), "{text}");
        }
    }
}
