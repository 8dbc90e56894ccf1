//! The index of a segment: what is known of documents, the words, and where they stand.

use super::layout::number;
use crate::document::{Document, Published};
use crate::facts::{Facts, Quote, QuoteKind};
use crate::order::Order;
use crate::pack::PackError::{self, Corrupt};
use crate::pack::read::Reader;
use crate::pack::write::{list, string, varint};
use crate::text::{Language, Span};

/// A document as far as it must be known to be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Language, outlet and date; nothing else of it.
    pub document: Document,
    /// How many positions it takes.
    pub positions: u32,
    /// Where its titles start among its positions, and how many words they have.
    pub titles: Vec<(u32, u32)>,
    /// Who says each of its quotations.
    pub speakers: Vec<Option<String>>,
}

impl Row {
    /// Facts with as many quotations by the same speakers, but without places.
    #[must_use]
    pub fn facts(&self) -> Facts {
        let quote = |speaker: &Option<String>| Quote {
            span: Span::default(),
            kind: QuoteKind::Direct,
            speaker: speaker.clone(),
            cue: None,
            occasion: None,
        };
        Facts { quotes: self.speakers.iter().map(quote).collect(), ..Facts::default() }
    }
}

/// What is known of the documents of a segment but their texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// One for every document.
    pub rows: Vec<Row>,
}

impl Table {
    /// The body of the file.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut strings: Vec<&str> = self.rows.iter().flat_map(texts).collect();
        strings.order();
        strings.dedup();
        let number =
            |text: Option<&str>| text.map_or(0, |text| strings.partition_point(|&known| known <= text));
        let mut rows = Vec::new();
        for row in &self.rows {
            let document = &row.document;
            varint(&mut rows, number(Some(document.language.code())));
            varint(&mut rows, number(document.source.as_deref()));
            varint(&mut rows, number(published(row)));
            varint(&mut rows, row.positions as usize);
            list(&mut rows, &row.titles, |out, title| {
                varint(out, title.0 as usize);
                varint(out, title.1 as usize);
            });
            varint(&mut rows, row.speakers.len());
            for speaker in &row.speakers {
                varint(&mut rows, number(speaker.as_deref()));
            }
        }
        let mut out = Vec::new();
        list(&mut out, &strings, |out, text| string(out, text));
        out.append(&mut rows);
        out
    }

    /// The table of so many documents.
    ///
    /// # Errors
    /// [`PackError`].
    pub fn read(body: &[u8], documents: u32) -> Result<Self, PackError> {
        let mut body = Reader::new(body);
        let strings = body.list(Reader::string)?;
        let (mut rows, mut positions) = (Vec::new(), 0_u32);
        for _ in 0..documents {
            let row = row(&mut body, &strings)?;
            positions = positions.checked_add(row.positions).ok_or(Corrupt)?;
            rows.push(row);
        }
        body.end()?;
        Ok(Self { rows })
    }
}

/// The strings of a row.
fn texts(row: &Row) -> impl Iterator<Item = &str> {
    let document = &row.document;
    let own = [Some(document.language.code()), document.source.as_deref(), published(row)];
    own.into_iter().chain(row.speakers.iter().map(Option::as_deref)).flatten()
}

fn published(row: &Row) -> Option<&str> {
    row.document.published.as_ref().map(|published| published.iso.as_str())
}

fn row(body: &mut Reader<'_>, strings: &[String]) -> Result<Row, PackError> {
    let text = |body: &mut Reader<'_>| match body.varint()?.checked_sub(1) {
        None => Ok(None),
        Some(at) => strings.get(at).cloned().map(Some).ok_or(Corrupt),
    };
    let language = text(body)?.ok_or(Corrupt)?;
    let source = text(body)?;
    let published = text(body)?.map(|iso| Published::parse(&iso).ok_or(Corrupt)).transpose()?;
    let positions = number(body)?;
    let titles = body.list(|body| {
        let (start, words) = (number(body)?, number(body)?);
        let end = start.checked_add(words).ok_or(Corrupt)?;
        if end <= positions { Ok((start, words)) } else { Err(Corrupt) }
    })?;
    let mut speakers = Vec::new();
    for _ in 0..body.varint()? {
        speakers.push(text(body)?);
    }
    let document =
        Document { language: Language::from_code(&language), source, published, ..Document::default() };
    Ok(Row { document, positions, titles, speakers })
}

/// A place where a word stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Posting {
    /// Counted over the segment.
    pub position: u32,
    /// Index of the segment or title among those of its document.
    pub place: u32,
    /// Inside of quotations: who speaks there, as indices into the distinct speakers of the document, more by one; 0
    /// for somebody not named.
    pub speakers: Vec<u32>,
}

/// Adds where one term stands to the body of a file; `document_at` gives the document of a position.
pub fn write_postings(out: &mut Vec<u8>, postings: &[Posting], document_at: impl Fn(u32) -> u32) {
    varint(out, postings.len());
    let (mut before, mut document, mut place) = (0, u32::MAX, 0);
    for posting in postings {
        varint(out, (posting.position - before) as usize);
        before = posting.position;
        let here = document_at(posting.position);
        if here != document {
            (document, place) = (here, 0);
        }
        let step = posting.place - std::mem::replace(&mut place, posting.place);
        varint(out, (step as usize) << 1 | usize::from(!posting.speakers.is_empty()));
        for (at, &speaker) in posting.speakers.iter().enumerate() {
            varint(out, (speaker as usize) << 1 | usize::from(at + 1 < posting.speakers.len()));
        }
    }
}

/// Where so many terms stand; every position lies below `end`.
///
/// # Errors
/// [`PackError`].
pub fn postings(
    body: &[u8],
    terms: u32,
    end: u32,
    document_at: impl Fn(u32) -> u32,
) -> Result<Vec<Vec<Posting>>, PackError> {
    let mut body = Reader::new(body);
    let mut lists = Vec::new();
    for _ in 0..terms {
        let (mut found, mut before, mut document, mut place): (Vec<Posting>, u32, _, u32) =
            (Vec::new(), 0, u32::MAX, 0);
        for _ in 0..body.varint()? {
            let position = before.checked_add(number(&mut body)?).filter(|&at| at < end).ok_or(Corrupt)?;
            if found.last().is_some_and(|last| last.position >= position) {
                return Err(Corrupt);
            }
            let here = document_at(position);
            if here != document {
                (document, place) = (here, 0);
            }
            let step = number(&mut body)?;
            place = place.checked_add(step >> 1).ok_or(Corrupt)?;
            let speakers = if step & 1 == 1 { speakers(&mut body)? } else { Vec::new() };
            found.push(Posting { position, place, speakers });
            before = position;
        }
        lists.push(found);
    }
    body.end()?;
    Ok(lists)
}

fn speakers(body: &mut Reader<'_>) -> Result<Vec<u32>, PackError> {
    let mut speakers = Vec::new();
    loop {
        let speaker = number(body)?;
        speakers.push(speaker >> 1);
        if speaker & 1 == 0 {
            return Ok(speakers);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postings_are_read_back_below_their_end_only() {
        let lists = [
            vec![
                Posting { position: 3, place: 1, speakers: vec![0, 2] },
                Posting { position: 9, place: 4, speakers: Vec::new() },
                Posting { position: 12, place: 0, speakers: vec![1] },
            ],
            Vec::new(),
        ];
        let document_at = |position: u32| u32::from(position >= 10);
        let mut body = Vec::new();
        for list in &lists {
            write_postings(&mut body, list, document_at);
        }
        assert_eq!(postings(&body, 2, 13, document_at).as_deref(), Ok(&lists[..]));
        assert_eq!(postings(&body, 2, 12, document_at), Err(Corrupt));
        assert_eq!(postings(&body, 3, 13, document_at), Err(Corrupt));
    }

    #[test]
    fn a_table_is_read_back() {
        let document = Document {
            language: Language::Kazakh,
            source: Some("Заря".to_owned()),
            published: Published::parse("2031-05"),
            ..Document::default()
        };
        let speakers = vec![None, Some("Алма Сериева".to_owned()), None];
        let row = Row { document, positions: 30, titles: vec![(0, 4)], speakers };
        let table = Table { rows: vec![row, Row::default()] };
        assert_eq!(Table::read(&table.write(), 2), Ok(table.clone()));
        assert_eq!(Table::read(&table.write(), 1), Err(Corrupt));
        assert_eq!(table.rows[0].facts().quotes.len(), 3);
    }
}
