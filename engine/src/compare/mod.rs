//! What accounts say on the same question, and what became of the answer.

mod actors;
mod agreement;
mod amounts;
mod clauses;
mod concepts;
mod denial;
mod evidence;
mod explain;
mod figures;
mod groups;
mod identity;
mod lexicon;
mod links;
mod matter;
mod nearness;
mod questions;
mod relations;
mod rows;
mod similarity;
mod slots;
mod stances;
mod statement;
mod stopwords;
mod table;
mod versions;
mod weights;
mod within;

pub use explain::{Caught, explain};
use matter::Matter;
pub use nearness::{Nearness, partners, similarity_of};
use rows::Draft;
use std::collections::{BTreeMap, BTreeSet};
use tarazy_corpus::facts::Facts;
use tarazy_corpus::order::Order;
use tarazy_corpus::text::Span;
use tarazy_corpus::{Corpus, Label};
pub use versions::{Change, ChangeKind, Versions};

/// Documents weighed against each other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Questions and groups with what each document says, most telling first.
    pub rows: Vec<Row>,
    /// Pairs of places behind the rows, most certain first.
    pub links: Vec<Link>,
    /// How the first two that are versions of one text differ, word by word.
    pub versions: Option<Versions>,
}

/// One question or group of claims.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Index into the corpus's questions; `None` for a group by shared names, figures and words.
    pub question: Option<usize>,
    /// What the row is about.
    pub label: Label,
    /// What became of the answer.
    pub relation: Relation,
    /// Why the relation is so.
    pub reason: Reason,
    /// What shows it: names, words, numbers, as they are shown to people.
    pub evidence: Vec<String>,
    /// For every cell its document, as a place in the list of those compared: each of them once, in the order asked for;
    /// or one of them twice, when its own account changes inside it.
    pub documents: Vec<usize>,
    /// For every cell the indices of claims.
    pub cells: Vec<Vec<usize>>,
}

/// How answers relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// The same voice gives another answer.
    Changed,
    /// Another voice, or the newsroom, speaks against it.
    Contradicts,
    /// The same count at a later date.
    Updated,
    /// The same answer.
    Agrees,
    /// More on the same matter.
    Adds,
    /// The same topic; no verdict.
    Related,
    /// Only one document speaks of it.
    Only,
}

/// Why a relation was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// One voice, two answers that cannot both stand.
    SameVoiceOtherAnswer,
    /// Two voices, one of them denies.
    OtherVoiceDenies,
    /// Two voices, two answers that cannot both stand.
    OtherVoiceOtherAnswer,
    /// Two values of one count for the same day.
    OtherValue,
    /// Two values of one count, one later.
    LaterValue,
    /// The same value of the same count.
    SameValue,
    /// The same words of substance.
    SameAnswer,
    /// The same question, other words; too little to tell more.
    SameQuestion,
    /// Shared names, figures, dates or rare words.
    SharedAnchors,
    /// No claim of the other document on this.
    OneSide,
}

/// Two places that stand behind a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Position in the list of compared documents, and the place.
    pub a: (usize, Span),
    /// Position in the list of compared documents, and the place.
    pub b: (usize, Span),
    /// How they relate.
    pub relation: Relation,
    /// Why.
    pub reason: Reason,
    /// Certainty, 0 to 1.
    pub score: f64,
}

/// Weighs the documents at `positions` against each other.
///
/// The order of `positions` decides only the order of cells and of the ends of links: the work is
/// done in the order of the corpus, so that the comparison of two documents mirrors exactly.
/// Positions outside the corpus are left out.
#[must_use]
pub fn compare(corpus: &Corpus, facts: &[Facts], positions: &[usize]) -> Comparison {
    let known = corpus.documents.len().min(facts.len());
    let mut order: Vec<usize> = (0..positions.len()).filter(|&p| positions[p] < known).collect();
    order.order_by_key(|&p| positions[p]);
    let sorted: Vec<usize> = order.iter().map(|&p| positions[p]).collect();
    let matter = Matter::gather(corpus, facts, &sorted);
    let mut drafts = rows::of_questions(&matter);
    let links = links::between_documents(&matter, &drafts);
    relations::sharpen(&mut drafts, &links);
    rows::narrow(&mut drafts, &links);
    drafts.extend(groups::of_leftovers(&matter, &drafts, &links));
    drafts.extend(within::of_documents(&matter));
    drafts.extend(groups::of_one_side(&matter, &drafts, &links));
    let certain: BTreeMap<(usize, usize), f32> =
        links.iter().map(|(score, p)| ((p.a, p.b), *score)).collect();
    // A stable sort: within one relation the most certain first, then questions in their order.
    let mut ranked: Vec<(f32, Draft)> = drafts.into_iter().map(|d| (d.certainty(&certain), d)).collect();
    ranked.order_by(|(s, p), (t, q)| p.relation.cmp(&q.relation).then(t.total_cmp(s)));
    let drafts: Vec<Draft> = ranked.into_iter().map(|(_, draft)| draft).collect();
    let out = Output { matter: &matter, order: &order, asked: positions.len() };
    Comparison {
        rows: drafts.iter().map(|d| out.row(d)).collect(),
        links: out.links(&drafts, &certain),
        versions: out.versions(facts, &sorted),
    }
}

/// Writes drafts in the order in which the documents were asked for.
struct Output<'a> {
    matter: &'a Matter<'a>,
    /// For every document of `matter` its place among those asked for.
    order: &'a [usize],
    asked: usize,
}

impl Output<'_> {
    fn row(&self, draft: &Draft) -> Row {
        let claims = |cell: &Vec<usize>| cell.iter().map(|&s| self.matter.statements[s].claim).collect();
        let (documents, cells) = if let Some(document) = draft.within {
            (vec![self.order[document]; draft.cells.len()], draft.cells.iter().map(claims).collect())
        } else {
            let mut cells = vec![Vec::new(); self.asked];
            for (document, cell) in draft.cells.iter().enumerate() {
                cells[self.order[document]] = claims(cell);
            }
            ((0..self.asked).collect(), cells)
        };
        Row {
            question: draft.question,
            label: evidence::label(self.matter, draft),
            relation: draft.relation,
            reason: draft.reason,
            evidence: evidence::of(self.matter, draft),
            documents,
            cells,
        }
    }

    /// The pairs that belong together (`certain` tells how surely) and those that decide a row, most certain first.
    fn links(&self, drafts: &[Draft], certain: &BTreeMap<(usize, usize), f32>) -> Vec<Link> {
        let between = drafts.iter().filter(|d| d.within.is_none());
        let of_rows = between
            .flat_map(|d| &d.pairs)
            .filter(|p| certain.contains_key(&(p.a, p.b)) || p.verdict.relation < Relation::Related);
        // A verdict of `related` tells nothing beyond the link.
        let score = |p: &rows::Pair| match certain.get(&(p.a, p.b)) {
            Some(&score) if p.verdict.relation == Relation::Related => score,
            Some(&score) => f32::midpoint(p.verdict.score, score),
            None => p.verdict.score,
        };
        let mut pairs: Vec<(f32, &rows::Pair)> = of_rows.map(|p| (score(p), p)).collect();
        pairs.order_by(|(s, p), (t, q)| t.total_cmp(s).then((p.a, p.b).cmp(&(q.a, q.b))));
        let mut met = BTreeSet::new();
        pairs
            .into_iter()
            .filter(|(_, p)| met.insert((p.a, p.b)))
            .map(|(score, p)| self.link(p, score))
            .collect()
    }

    fn link(&self, pair: &rows::Pair, score: f32) -> Link {
        let end = |statement: usize| {
            let statement = &self.matter.statements[statement];
            (self.order[statement.document], statement.span)
        };
        let mut ends = [end(pair.a), end(pair.b)];
        ends.order_by_key(|end| end.0);
        let verdict = &pair.verdict;
        Link {
            a: ends[0],
            b: ends[1],
            relation: verdict.relation,
            reason: verdict.reason,
            score: f64::from(score.clamp(0.0, 1.0)),
        }
    }

    /// The differences of the first two documents, in the order of the corpus, that are versions of one text.
    fn versions(&self, facts: &[Facts], sorted: &[usize]) -> Option<Versions> {
        let read = |at: usize| (self.matter.documents[at], &facts[sorted[at]]);
        let pairs = (0..sorted.len()).flat_map(|b| (0..b).map(move |a| (a, b)));
        let found = |(a, b)| Some((versions::between(read(a), read(b))?, a, b));
        let (mut versions, a, b) = pairs.into_iter().find_map(found)?;
        versions.documents = (self.order[a], self.order[b]);
        Some(if versions.documents.0 > versions.documents.1 { versions.mirrored() } else { versions })
    }
}
