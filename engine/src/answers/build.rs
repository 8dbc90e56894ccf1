use super::places::Places;
use super::{names, shapes};
use crate::compare::{Caught, Comparison, Link, Relation, Row, Versions};
use crate::search::{Facets, Hit, Quotes, Related, Said, SearchResults};
use tarazy_corpus::facts::Facts;
use tarazy_corpus::text::{Span, tokens};
use tarazy_corpus::{Corpus, Document, Label, Question};

/// A shape with what is known of a document, and more.
macro_rules! of_document {
    ($shape:ident, $document:ident, { $($field:ident: $value:expr,)* }) => {
        shapes::$shape {
            id: $document.id.clone(),
            title: title($document),
            language: $document.language.code().to_owned(),
            source: $document.source.clone(),
            url: $document.url.clone(),
            published: published($document),
            kind: $document.kind.clone(),
            $($field: $value,)*
        }
    };
}

/// Turns what the engine found into [`shapes`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answers<'a> {
    pub(crate) corpus: &'a Corpus,
    pub(crate) facts: &'a [Facts],
}

impl Answers<'_> {
    pub(crate) fn info(self, pack: Option<u32>) -> shapes::Info {
        let documents = self.corpus.documents.iter().zip(self.facts);
        shapes::Info {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            pack: pack.map(hexadecimal),
            documents: documents.map(|(document, facts)| document_info(document, facts)).collect(),
            questions: self.corpus.questions.iter().map(question_info).collect(),
        }
    }

    pub(crate) fn search(self, query: &str, results: &SearchResults) -> shapes::Search {
        shapes::Search {
            query: query.to_owned(),
            total: results.total,
            hits: results.hits.iter().map(|hit| self.hit(hit)).collect(),
            facets: facets(&results.facets),
            suggestion: results.suggestion.as_ref().map(|suggestion| shapes::Suggestion {
                text: suggestion.text.clone(),
                reason: names::suggestion(suggestion.reason),
            }),
            notes: results.notes.iter().map(|&note| names::note(note)).collect(),
        }
    }

    pub(crate) fn related(self, position: usize, related: &Related) -> shapes::Related {
        shapes::Related {
            doc: self.id(position),
            total: related.total,
            hits: related.hits.iter().map(|hit| self.hit(hit)).collect(),
            words: related.words.clone(),
            copies: related.copies.iter().map(|&position| self.id(position)).collect(),
        }
    }

    pub(crate) fn quotes(self, quotes: &Quotes) -> shapes::Quotes {
        let speakers = quotes.speakers.iter();
        shapes::Quotes {
            total: quotes.total,
            speakers: speakers
                .map(|(name, count)| shapes::Speaker { name: name.clone(), count: *count })
                .collect(),
            quotes: quotes.quotes.iter().map(|said| self.said(said)).collect(),
        }
    }

    fn said(self, said: &Said) -> shapes::Said {
        let places = Places::new(&self.corpus.documents[said.document]);
        shapes::Said {
            doc: self.id(said.document),
            speaker: said.speaker.clone(),
            quote: places.quote(&self.facts[said.document].quotes[said.quote]),
        }
    }

    fn hit(self, hit: &Hit) -> shapes::Hit {
        let document = &self.corpus.documents[hit.document];
        let places = Places::new(document);
        let passages = hit.passages.iter().map(|passage| {
            let marks = passage.marks.iter().map(|&mark| places.of(mark).into()).collect();
            let (start, end) = places.of(passage.span);
            shapes::Passage { start, end, marks }
        });
        shapes::Hit {
            doc: document.id.clone(),
            title: title(document),
            score: hit.score,
            passages: passages.collect(),
        }
    }

    pub(crate) fn show(self, position: usize) -> shapes::Show {
        let document = &self.corpus.documents[position];
        let facts = &self.facts[position];
        let places = Places::new(document);
        of_document!(Show, document, {
            retrieved: document.retrieved.clone(),
            author: document.author.clone(),
            sha256: document.sha256.clone(),
            text: document.text.clone(),
            segments: places.segments(facts),
            quotes: facts.quotes.iter().map(|quote| places.quote(quote)).collect(),
            figures: facts.figures.iter().map(|figure| places.figure(figure)).collect(),
            dates: places.dates(facts),
            names: facts.names.iter().map(|name| places.name(name)).collect(),
        })
    }

    pub(crate) fn explain(self, position: usize, caught: &[Caught]) -> shapes::Explain {
        let places = Places::new(&self.corpus.documents[position]);
        let caught = caught.iter().map(|caught| {
            let question = &self.corpus.questions[caught.question];
            let (start, end) = places.of(caught.span);
            shapes::Caught {
                start,
                end,
                question: question.id.clone(),
                cue: question.cues[caught.cue].words.join(" "),
                words: caught.words.iter().map(|&word| places.of(word).into()).collect(),
                used: caught.used,
            }
        });
        shapes::Explain { doc: self.id(position), caught: caught.collect() }
    }

    pub(crate) fn compare(self, positions: &[usize], comparison: &Comparison) -> shapes::Compare {
        let places: Vec<Places> =
            positions.iter().map(|&position| Places::new(&self.corpus.documents[position])).collect();
        let compared = Compared { answers: self, positions, places: &places };
        shapes::Compare {
            docs: positions.iter().map(|&position| self.id(position)).collect(),
            ledger: ledger(&comparison.rows),
            rows: comparison.rows.iter().map(|row| compared.row(row)).collect(),
            links: comparison.links.iter().map(|link| compared.link(link)).collect(),
            versions: comparison.versions.as_ref().map(|versions| compared.versions(versions)),
        }
    }

    fn id(self, position: usize) -> String {
        self.corpus.documents[position].id.clone()
    }
}

/// The documents of one comparison, in the order asked for.
struct Compared<'a> {
    answers: Answers<'a>,
    /// Indices into the corpus.
    positions: &'a [usize],
    /// One per document.
    places: &'a [Places<'a>],
}

impl Compared<'_> {
    fn row(&self, row: &Row) -> shapes::Row {
        let questions = &self.answers.corpus.questions;
        let question = row.question.and_then(|index| questions.get(index));
        let cells = row.documents.iter().copied().zip(&row.cells);
        shapes::Row {
            question: question.map(|question| question.id.clone()),
            label: label(&row.label),
            relation: names::relation(row.relation),
            reason: names::reason(row.reason),
            evidence: row.evidence.clone(),
            docs: row.documents.iter().map(|&side| self.id(side)).collect(),
            cells: cells.map(|(side, claims)| self.cell(side, claims)).collect(),
        }
    }

    fn cell(&self, side: usize, claims: &[usize]) -> shapes::Cell {
        let position = self.positions[side];
        let known = &self.answers.facts[position].claims;
        let claims = claims.iter().filter_map(|&index| known.get(index)).map(|claim| {
            let (start, end) = self.places[side].of(claim.span);
            shapes::Claim { start, end, voice: names::voice(&claim.voice) }
        });
        shapes::Cell { doc: self.id(side), claims: claims.collect() }
    }

    fn link(&self, link: &Link) -> shapes::Link {
        shapes::Link {
            a: self.link_end(link.a),
            b: self.link_end(link.b),
            relation: names::relation(link.relation),
            reason: names::reason(link.reason),
            score: link.score,
        }
    }

    fn link_end(&self, (side, span): (usize, Span)) -> shapes::LinkEnd {
        let (start, end) = self.places[side].of(span);
        shapes::LinkEnd { doc: self.id(side), start, end }
    }

    fn versions(&self, versions: &Versions) -> shapes::Versions {
        let (a, b) = versions.documents;
        let changes = versions.changes.iter().map(|change| shapes::Change {
            kind: names::change(change.kind),
            a: change.a.map(|span| self.places[a].place(span)),
            b: change.b.map(|span| self.places[b].place(span)),
        });
        shapes::Versions { a: self.id(a), b: self.id(b), shared: versions.shared, changes: changes.collect() }
    }

    fn id(&self, side: usize) -> String {
        self.answers.id(self.positions[side])
    }
}

fn document_info(document: &Document, facts: &Facts) -> shapes::DocumentInfo {
    let body = facts.segments.iter().filter(|segment| !segment.kind.is_furniture());
    of_document!(DocumentInfo, document, {
        words: body.map(|segment| tokens::tokens(segment.span.of(&document.text)).count()).sum(),
    })
}

#[cfg(feature = "shards")]
impl shapes::Info {
    /// Documents with the number of their words; no questions.
    pub(crate) fn listed(documents: &[(Document, u32)]) -> Self {
        let info = |(document, words): &(Document, u32)| of_document!(DocumentInfo, document, { words: *words as usize, });
        let documents = documents.iter().map(info).collect();
        Self { version: env!("CARGO_PKG_VERSION").to_owned(), pack: None, documents, questions: Vec::new() }
    }
}

/// Eight digits.
fn hexadecimal(number: u32) -> String {
    (0..8).rev().filter_map(|digit| char::from_digit((number >> (4 * digit)) & 0xf, 16)).collect()
}

fn question_info(question: &Question) -> shapes::QuestionInfo {
    shapes::QuestionInfo { id: question.id.clone(), label: label(&question.label) }
}

fn title(document: &Document) -> shapes::Title {
    shapes::Title { text: document.title.text.clone(), derived: document.title.derived }
}

fn published(document: &Document) -> Option<shapes::Published> {
    document.published.as_ref().map(|published| shapes::Published {
        iso: published.iso.clone(),
        precision: names::precision(published.precision),
    })
}

fn label(label: &Label) -> shapes::Label {
    shapes::Label { ru: label.ru.clone(), kk: label.kk.clone(), en: label.en.clone() }
}

fn facets(facets: &Facets) -> shapes::Facets {
    shapes::Facets {
        language: facet_values(&facets.language),
        month: facet_values(&facets.month),
        source: facet_values(&facets.source),
        speaker: facet_values(&facets.speaker),
        statement: facet_values(&facets.statement),
        year: facet_values(&facets.year),
    }
}

fn facet_values(values: &[(String, usize)]) -> Vec<shapes::FacetValue> {
    let values = values.iter();
    values.map(|(value, count)| shapes::FacetValue { value: value.clone(), count: *count }).collect()
}

fn ledger(rows: &[Row]) -> shapes::Ledger {
    let count = |relation: Relation| rows.iter().filter(|row| row.relation == relation).count();
    shapes::Ledger {
        changed: count(Relation::Changed),
        contradicts: count(Relation::Contradicts),
        updated: count(Relation::Updated),
        agrees: count(Relation::Agrees),
        adds: count(Relation::Adds),
        related: count(Relation::Related),
        only: count(Relation::Only),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Reason;
    use tarazy_corpus::Title;
    use tarazy_corpus::facts::{Claim, Segment, SegmentKind, Voice};
    use tarazy_corpus::text::Language;

    /// The text is `😀 Да.`, its words `Да.` stand at bytes 5 to 10 and UTF-16 units 3 to 6.
    fn corpus(ids: &[&str]) -> (Corpus, Vec<Facts>) {
        let span = Span::new(5, 10);
        let segment = Segment { span, kind: SegmentKind::Sentence, language: Language::Russian };
        let claim = Claim {
            span,
            voice: Voice::Newsroom,
            said: None,
            figures: Vec::new(),
            names: Vec::new(),
            dates: Vec::new(),
            negated: false,
        };
        let facts = Facts { segments: vec![segment], claims: vec![claim], ..Facts::default() };
        let documents = ids.iter().map(|id| Document {
            id: (*id).to_owned(),
            title: Title { text: "Ответ".to_owned(), derived: true },
            text: "😀 Да.".to_owned(),
            ..Document::default()
        });
        let corpus = Corpus { documents: documents.collect(), ..Corpus::default() };
        (corpus, vec![facts; ids.len()])
    }

    #[test]
    fn places_leave_as_utf16_offsets() {
        let (corpus, facts) = corpus(&["a"]);
        let show = Answers { corpus: &corpus, facts: &facts }.show(0);
        assert_eq!((show.segments[0].start, show.segments[0].end), (3, 6));
    }

    #[test]
    fn a_checksum_has_eight_digits() {
        assert_eq!(hexadecimal(0x0ab0_12cd), "0ab012cd");
    }

    #[test]
    fn furniture_has_no_words() {
        let (corpus, mut facts) = corpus(&["a"]);
        let words = |facts: &[Facts]| Answers { corpus: &corpus, facts }.info(None).documents[0].words;
        assert_eq!(words(&facts), 1);
        facts[0].segments[0].kind = SegmentKind::Feed;
        assert_eq!(words(&facts), 0);
    }

    #[test]
    fn every_row_is_in_the_ledger_and_has_a_cell_per_document() {
        let (corpus, facts) = corpus(&["a", "b"]);
        let row = Row {
            question: None,
            label: Label::default(),
            relation: Relation::Only,
            reason: Reason::OneSide,
            evidence: Vec::new(),
            documents: vec![0, 1],
            cells: vec![vec![], vec![0]],
        };
        let comparison = Comparison { rows: vec![row], ..Comparison::default() };
        let answer = Answers { corpus: &corpus, facts: &facts }.compare(&[1, 0], &comparison);
        assert_eq!(answer.ledger.only, 1);
        assert_eq!(answer.docs, ["b", "a"]);
        assert_eq!(answer.rows[0].cells[1].doc, "a");
        assert_eq!(answer.rows[0].cells[1].claims[0].voice.as_deref(), Some("newsroom"));
    }
}
