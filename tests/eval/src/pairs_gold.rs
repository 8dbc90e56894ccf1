//! Pairs of invented articles with what a careful reader finds between them; see `tests/gold/pairs/README.md`.

use crate::rows::RowsError;
use serde::Deserialize;
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::Path;
use tarazy_corpus::text::Span;
use tarazy_corpus::{Corpus, ingest};

/// How the articles of a pair came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    SameDay,
    MonthsApart,
    AcrossLanguages,
    Versions,
    Unrelated,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Notes {
    kind: Kind,
    #[serde(default, rename = "final")]
    is_final: bool,
    #[serde(default)]
    link: Vec<Entry>,
    #[serde(default)]
    only: Vec<Entry>,
    #[serde(default)]
    edit: Vec<Entry>,
    #[serde(default)]
    trap: Vec<Entry>,
}

/// One entry as written; what must be there depends on the list it stands in.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(default)]
    a: String,
    #[serde(default)]
    b: String,
    #[serde(default)]
    kind: String,
    relation: Option<String>,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    optional: bool,
    #[serde(default)]
    never: String,
    #[serde(default)]
    why: String,
}

/// A place in each article; `None` when only the other has it.
pub(crate) type Ends = [Option<Span>; 2];

/// Two places on one matter.
#[derive(Clone, Debug)]
pub(crate) struct GoldLink {
    pub(crate) ends: Ends,
    /// The relation that a careful reader gives, then those that a fair reader accepts; none accepts every one.
    pub(crate) relations: Vec<String>,
    /// Right when shown, no loss when not.
    pub(crate) optional: bool,
    /// As quoted in the notes, for whoever improves the work.
    pub(crate) shown: String,
}

/// A change between two versions of one text.
#[derive(Clone, Debug)]
pub(crate) struct Edit {
    /// Passages that stand elsewhere; otherwise words that are only in one version.
    pub(crate) moved: bool,
    pub(crate) ends: Ends,
    pub(crate) shown: String,
}

/// Two places that look alike.
#[derive(Clone, Debug)]
pub(crate) struct Trap {
    pub(crate) ends: Ends,
    /// True when no link may be shown; otherwise no clash.
    pub(crate) unlinked: bool,
    pub(crate) shown: String,
}

/// A pair with its notes.
#[derive(Debug)]
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    /// Kept for a final look: only totals are printed.
    pub(crate) is_final: bool,
    /// The articles `a` and `b`.
    pub(crate) corpus: Corpus,
    pub(crate) links: Vec<GoldLink>,
    /// Side and place of what only one article tells.
    pub(crate) only: Vec<(usize, Span, String)>,
    pub(crate) edits: Vec<Edit>,
    pub(crate) traps: Vec<Trap>,
}

/// Reads all pairs in `folder`, by name.
pub(crate) fn read(folder: &Path) -> Result<Vec<Pair>, RowsError> {
    let fail = |error| RowsError::new(folder, error);
    let entries = fs::read_dir(folder).map_err(fail)?;
    let mut paths: Vec<_> = entries.filter_map(|e| Some(e.ok()?.path())).filter(|p| p.is_dir()).collect();
    paths.sort();
    paths.iter().map(|path| read_pair(path).map_err(|error| RowsError::new(path, error))).collect()
}

fn read_pair(folder: &Path) -> std::io::Result<Pair> {
    let invalid = |why: String| Error::new(ErrorKind::InvalidData, why);
    let notes = fs::read_to_string(folder.join("pair.toml"))?;
    let notes: Notes = toml::from_str(&notes).map_err(|error| invalid(error.to_string()))?;
    let read =
        ingest::read(folder, ingest::Options::default()).map_err(|error| invalid(error.to_string()))?;
    let places = Places { corpus: &read.corpus };
    let (links, only, edits, traps) = places.resolve(&notes).map_err(invalid)?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Pair {
        name,
        kind: notes.kind,
        is_final: notes.is_final,
        links,
        only,
        edits,
        traps,
        corpus: read.corpus,
    })
}

type Resolved = (Vec<GoldLink>, Vec<(usize, Span, String)>, Vec<Edit>, Vec<Trap>);

/// Finds quotations in the articles.
struct Places<'a> {
    corpus: &'a Corpus,
}

impl Places<'_> {
    /// What versions replace or move is also a link.
    fn resolve(&self, notes: &Notes) -> Result<Resolved, String> {
        let paired = notes.edit.iter().filter(|edit| edit.has_both());
        let links =
            notes.link.iter().chain(paired).map(|entry| self.link(entry)).collect::<Result<_, _>>()?;
        let only = notes.only.iter().map(|entry| self.only(entry)).collect::<Result<_, _>>()?;
        let edits = notes.edit.iter().map(|entry| self.edit(entry)).collect::<Result<_, _>>()?;
        let traps = notes.trap.iter().map(|entry| self.trap(entry)).collect::<Result<_, _>>()?;
        Ok((links, only, edits, traps))
    }

    fn link(&self, entry: &Entry) -> Result<GoldLink, String> {
        let relations: Vec<String> = entry.relation.iter().chain(&entry.also).cloned().collect();
        if relations.is_empty() && entry.kind.is_empty() {
            return Err(format!("a link needs a relation: {}", entry.shown()));
        }
        let optional = entry.optional || relations.is_empty();
        Ok(GoldLink { ends: self.both(entry)?, relations, optional, shown: entry.shown() })
    }

    fn only(&self, entry: &Entry) -> Result<(usize, Span, String), String> {
        match self.ends(entry)? {
            [Some(span), None] => Ok((0, span, entry.shown())),
            [None, Some(span)] => Ok((1, span, entry.shown())),
            _ => Err(format!("one of a, b is wanted: {}", entry.shown())),
        }
    }

    fn edit(&self, entry: &Entry) -> Result<Edit, String> {
        let right = match entry.kind.as_str() {
            "replaced" | "moved" => entry.has_both(),
            "deleted" => !entry.a.is_empty() && entry.b.is_empty(),
            "inserted" => entry.a.is_empty() && !entry.b.is_empty(),
            _ => false,
        };
        if !right {
            return Err(format!("no such edit: {}", entry.shown()));
        }
        Ok(Edit { moved: entry.kind == "moved", ends: self.ends(entry)?, shown: entry.shown() })
    }

    fn trap(&self, entry: &Entry) -> Result<Trap, String> {
        let known = ["link", "clash"].contains(&entry.never.as_str()) && !entry.why.is_empty();
        if !known {
            return Err(format!("a trap needs never and why: {}", entry.shown()));
        }
        Ok(Trap { ends: self.both(entry)?, unlinked: entry.never == "link", shown: entry.shown() })
    }

    fn both(&self, entry: &Entry) -> Result<Ends, String> {
        let ends = self.ends(entry)?;
        if ends.contains(&None) { Err(format!("a and b are wanted: {}", entry.shown())) } else { Ok(ends) }
    }

    fn ends(&self, entry: &Entry) -> Result<Ends, String> {
        Ok([self.place(0, &entry.a)?, self.place(1, &entry.b)?])
    }

    /// Where `quotation` stands; it must stand once.
    fn place(&self, side: usize, quotation: &str) -> Result<Option<Span>, String> {
        if quotation.is_empty() {
            return Ok(None);
        }
        let text = self.corpus.documents.get(side).map_or("", |document| &document.text);
        let mut found = text.match_indices(quotation).map(|(at, _)| Span::new(at, at + quotation.len()));
        match (found.next(), found.next()) {
            (Some(span), None) => Ok(Some(span)),
            (None, _) => Err(format!("not in the article: {quotation}")),
            _ => Err(format!("stands more than once: {quotation}")),
        }
    }
}

impl Entry {
    fn has_both(&self) -> bool {
        !self.a.is_empty() && !self.b.is_empty()
    }

    fn shown(&self) -> String {
        let relation = self.relation.as_deref().unwrap_or(&self.kind);
        format!("{relation}{} | {} | {}", self.never, self.a, self.b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs() -> Vec<Pair> {
        read(&crate::pairs::folder()).unwrap()
    }

    #[test]
    fn every_quotation_stands_once_in_its_article() {
        assert!(pairs().len() >= 40);
    }

    #[test]
    fn relations_are_those_of_the_engine() {
        let known = ["agrees", "changed", "updated", "contradicts", "adds", "related"];
        for pair in pairs() {
            for link in &pair.links {
                let right = link.relations.iter().all(|r| known.contains(&r.as_str()));
                assert!(right, "{}: {}", pair.name, link.shown);
            }
        }
    }

    #[test]
    fn every_kind_is_there_and_each_kind_with_links_has_a_final_pair() {
        use Kind::{AcrossLanguages, MonthsApart, SameDay, Unrelated, Versions};
        let pairs = pairs();
        let has = |kind, is_final| pairs.iter().any(|p| p.kind == kind && p.is_final == is_final);
        for kind in [SameDay, MonthsApart, AcrossLanguages, Versions] {
            assert!(has(kind, false) && has(kind, true), "{kind:?}");
        }
        assert!(has(Unrelated, false));
    }

    #[test]
    fn articles_months_apart_share_no_sentence() {
        for pair in pairs().iter().filter(|p| p.kind == Kind::MonthsApart) {
            let [a, b] = [0, 1].map(|side| pair.corpus.documents[side].text.as_str());
            let shared =
                a.split(['.', '!', '?', '\n']).map(str::trim).find(|s| s.len() > 30 && b.contains(s));
            assert_eq!(shared, None, "{}", pair.name);
        }
    }
}
