//! Names found against names marked by people: F1 of mentions that overlap and are of one kind.

use crate::report::Report;
use serde_json::Value;
use std::collections::BTreeMap;
use tarazy_corpus::Document;
use tarazy_corpus::facts::{NameKind, analyse};
use tarazy_corpus::text::{Language, Span};

type Mention = (Span, NameKind);

const KINDS: [(NameKind, &str); 3] =
    [(NameKind::Person, "persons"), (NameKind::Place, "places"), (NameKind::Organisation, "organisations")];

/// factRuEval-2016: a document a line, with character offsets; objects made of typed spans.
pub(crate) fn factrueval(lines: &str, floors: [f64; 3], report: &mut Report) {
    let documents = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let marked = documents.map(|d| (d["text"].as_str().unwrap_or_default().to_owned(), objects(&d)));
    measure("ru names", Language::Russian, marked, floors, report);
}

/// `KazNERD`: a token and its IOB2 tag a line, an empty line between sentences.
pub(crate) fn kaznerd(text: &str, floors: [f64; 3], report: &mut Report) {
    measure("kk names", Language::Kazakh, text.split("\n\n").map(sentence), floors, report);
}

fn measure(
    name: &str,
    language: Language,
    documents: impl Iterator<Item = (String, Vec<Mention>)>,
    floors: [f64; 3],
    report: &mut Report,
) {
    let mut hits = [0; 3];
    let mut all = [0; 3];
    for (text, marked) in documents {
        let found = mentions(&text, language);
        for (i, (kind, label)) in KINDS.into_iter().enumerate() {
            for (mine, theirs, what) in [(&found, &marked, "too much"), (&marked, &found, "missed")] {
                for (span, _) in mine.iter().filter(|m| m.1 == kind) {
                    let hit = theirs.iter().any(|t| t.1 == kind && t.0.overlaps(*span));
                    hits[i] += usize::from(hit);
                    all[i] += 1;
                    if !hit {
                        report.miss(&format!("{name}, {label}"), &format!("{what}: {}", span.of(&text)));
                    }
                }
            }
        }
    }
    for (i, (_, label)) in KINDS.into_iter().enumerate() {
        report.share(&format!("{name}, {label}: F1"), hits[i], all[i], floors[i]);
    }
}

fn mentions(text: &str, language: Language) -> Vec<Mention> {
    let document = Document { text: text.to_owned(), language, ..Document::default() };
    let names = analyse(&document).names;
    names.iter().flat_map(|n| n.mentions.iter().map(|m| (*m, n.kind))).collect()
}

/// The objects of a factRuEval document that have a name, each from its first to its last name span.
fn objects(document: &Value) -> Vec<Mention> {
    let text = document["text"].as_str().unwrap_or_default();
    let bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let spans: BTreeMap<&str, (&str, Span)> =
        lines(&document["spans"]).filter_map(|line| typed_span(line, &bytes)).collect();
    lines(&document["objects"]).filter_map(|line| object(line, &spans)).collect()
}

fn lines(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// `id type start length …`, in characters.
fn typed_span<'a>(line: &'a str, bytes: &[usize]) -> Option<(&'a str, (&'a str, Span))> {
    let mut cells = line.split(' ');
    let (id, kind) = (cells.next()?, cells.next()?);
    let start: usize = cells.next()?.parse().ok()?;
    let length: usize = cells.next()?.parse().ok()?;
    Some((id, (kind, Span::new(*bytes.get(start)?, *bytes.get(start + length)?))))
}

/// `id type span… # words`.
fn object(line: &str, spans: &BTreeMap<&str, (&str, Span)>) -> Option<Mention> {
    let mut cells = line.split(" # ").next()?.split(' ').skip(1);
    let (kind, named): (NameKind, &[&str]) = match cells.next()? {
        "Person" => (NameKind::Person, &["name", "surname", "patronymic", "nickname"]),
        "Org" => (NameKind::Organisation, &["org_name"]),
        "Location" | "LocOrg" => (NameKind::Place, &["loc_name"]),
        _ => return None,
    };
    let parts =
        cells.filter_map(|id| spans.get(id)).filter(|(kind, _)| named.contains(kind)).map(|(_, span)| *span);
    let whole = parts.reduce(|a, b| Span { start: a.start.min(b.start), end: a.end.max(b.end) })?;
    Some((whole, kind))
}

/// The text of a sentence in IOB2, put together again, with its marks.
fn sentence(lines: &str) -> (String, Vec<Mention>) {
    let mut text = String::new();
    let mut marks: Vec<Mention> = Vec::new();
    let mut open = false;
    for (word, tag) in lines.lines().filter_map(|line| line.split_once(' ')) {
        if !text.is_empty() && !text.ends_with(['«', '(']) && !",.!?:;»)%".contains(word) {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(word);
        match tag.split_once('-') {
            Some(("I", _)) if open => {
                if let Some(mark) = marks.last_mut() {
                    mark.0.end = text.len() as u32;
                }
            }
            Some(("B", label)) => {
                let kind = kind_of(label);
                open = kind.is_some();
                marks.extend(kind.map(|k| (Span::new(start, text.len()), k)));
            }
            _ => open = false,
        }
    }
    (text, marks)
}

fn kind_of(label: &str) -> Option<NameKind> {
    match label {
        "PERSON" => Some(NameKind::Person),
        "GPE" | "LOCATION" => Some(NameKind::Place),
        "ORGANISATION" => Some(NameKind::Organisation),
        _ => None,
    }
}
