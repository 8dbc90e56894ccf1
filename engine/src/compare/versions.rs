//! Two versions of one text: what was written in, struck out, moved.
//!
//! Words are aligned by the runs of three that stand once in either text (patience diff, as Bram Cohen has it); the
//! heaviest chain of such runs in order is what was kept, long runs beside it were moved, and between the links of the
//! chain the longest common subsequence fills in. Punctuation, case, letters such as `ё` and furniture play no part.

use std::collections::BTreeMap;
use tarazy_corpus::Document;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::order::Order;
use tarazy_corpus::text::{Span, normalise, tokens};

/// Words in a run that is looked for.
const RUN: usize = 3;
/// Share of the runs of the poorer text that both must have to be versions of one.
const VERSIONS: f64 = 0.35;
/// Runs that the poorer text must have: fewer prove nothing.
const LEAST_RUNS: usize = 12;
/// Words in a passage that is told as moved.
const MOVED: usize = 6;
/// Most pairs of words that are tried between two links of the chain.
const TRIED: usize = 250_000;
/// Letters of a kept run between two changes that is told as part of the change.
const CRUMB: usize = 3;

/// How two versions of one text differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Versions {
    /// Positions in the list of compared documents.
    pub documents: (usize, usize),
    /// Share of the words of both that was kept or moved, 0 to 1.
    pub shared: f64,
    /// All words of both, run by run, in the order of the first.
    pub changes: Vec<Change>,
}

/// A run of words and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// What became of it.
    pub kind: ChangeKind,
    /// Place in the first; `None` for what is only in the second.
    pub a: Option<Span>,
    /// Place in the second; `None` for what is only in the first.
    pub b: Option<Span>,
}

/// What became of a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// In both, in order.
    Kept,
    /// In both, elsewhere.
    Moved,
    /// Only in the first.
    Deleted,
    /// Only in the second.
    Inserted,
}

impl Versions {
    /// The same with the documents in the other order.
    pub(super) fn mirrored(mut self) -> Self {
        self.documents = (self.documents.1, self.documents.0);
        for change in &mut self.changes {
            (change.a, change.b) = (change.b, change.a);
            change.kind = match change.kind {
                ChangeKind::Deleted => ChangeKind::Inserted,
                ChangeKind::Inserted => ChangeKind::Deleted,
                other => other,
            };
        }
        self
    }
}

/// How the two differ; `None` when they are no versions of one text.
pub(super) fn between(first: (&Document, &Facts), second: (&Document, &Facts)) -> Option<Versions> {
    let mut numbers = BTreeMap::new();
    let [a, b] = [first, second].map(|(document, facts)| Words::read(&mut numbers, document, facts));
    let runs = common_runs(&a, &b)?;
    let alignment = Alignment::new(&a, &b, &runs);
    let words = a.numbers.len() + b.numbers.len();
    let shared = 2.0 * alignment.partner.iter().flatten().count() as f64 / words.max(1) as f64;
    Some(Versions { documents: (0, 1), shared, changes: alignment.changes(&a, &b) })
}

/// The words of the body of one document.
struct Words {
    spans: Vec<Span>,
    /// One number for all spellings of a word.
    numbers: Vec<u32>,
    letters: Vec<usize>,
}

impl Words {
    fn read(known: &mut BTreeMap<String, u32>, document: &Document, facts: &Facts) -> Self {
        let mut words = Self { spans: Vec::new(), numbers: Vec::new(), letters: Vec::new() };
        for segment in facts.segments.iter().filter(|s| !s.kind.is_furniture()) {
            for token in tokens::tokens(segment.span.of(&document.text)) {
                let span =
                    Span { start: token.start + segment.span.start, end: token.end + segment.span.start };
                let folded = normalise::fold(span.of(&document.text));
                words.letters.push(folded.chars().count());
                let next = known.len() as u32;
                words.numbers.push(*known.entry(folded).or_insert(next));
                words.spans.push(span);
            }
        }
        words
    }

    /// For every run of words its only place, `None` when it has several.
    fn runs(&self) -> BTreeMap<&[u32], Option<usize>> {
        let mut runs = BTreeMap::new();
        for (at, run) in self.numbers.windows(RUN).enumerate() {
            runs.entry(run).and_modify(|place| *place = None).or_insert(Some(at));
        }
        runs
    }

    fn span(&self, from: usize, to: usize) -> Option<Span> {
        let (first, last) = (self.spans.get(from)?, self.spans.get(to.checked_sub(1)?)?);
        (from < to).then_some(Span { start: first.start, end: last.end })
    }
}

/// Where the runs stand that are the only ones of their kind in either text, in the order of the first; `None` when the
/// texts share too little.
fn common_runs(a: &Words, b: &Words) -> Option<Vec<(usize, usize)>> {
    let (of_a, of_b) = (a.runs(), b.runs());
    let common = of_a.keys().filter(|run| of_b.contains_key(*run)).count();
    let least = of_a.len().min(of_b.len());
    let same = a.numbers == b.numbers && !a.numbers.is_empty();
    if !same && (least < LEAST_RUNS || (common as f64) < VERSIONS * least as f64) {
        return None;
    }
    let both = |(run, place): (&&[u32], &Option<usize>)| place.zip(*of_b.get(*run)?);
    let mut places: Vec<(usize, usize)> = of_a.iter().filter_map(both).collect();
    places.order();
    Some(places)
}

/// A run of the same words in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Block {
    a: usize,
    b: usize,
    len: usize,
}

/// For every word of either text its partner.
struct Alignment {
    partner: Vec<Option<usize>>,
    partner_of_b: Vec<Option<usize>>,
    /// For every word of the first text, whether it was moved.
    moved: Vec<bool>,
}

impl Alignment {
    fn new(a: &Words, b: &Words, runs: &[(usize, usize)]) -> Self {
        let mut alignment = Self {
            partner: vec![None; a.numbers.len()],
            partner_of_b: vec![None; b.numbers.len()],
            moved: vec![false; a.numbers.len()],
        };
        let (chain, beside) = chain(blocks(a, b, runs));
        for block in &chain {
            alignment.join(*block);
        }
        for block in beside {
            alignment.join_moved(block);
        }
        alignment.fill(a, b, &chain);
        alignment.sweep_crumbs(a);
        alignment
    }

    fn join(&mut self, block: Block) {
        for at in 0..block.len {
            self.pair(block.a + at, block.b + at);
        }
    }

    fn pair(&mut self, a: usize, b: usize) {
        self.partner[a] = Some(b);
        self.partner_of_b[b] = Some(a);
    }

    /// What of a moved block is free, when that is long enough to be a passage.
    fn join_moved(&mut self, block: Block) {
        let free =
            |at: &usize| self.partner[block.a + at].is_none() && self.partner_of_b[block.b + at].is_none();
        let start = (0..block.len).find(free).unwrap_or(block.len);
        let len = (start..block.len).take_while(free).count();
        if len >= MOVED {
            self.moved[block.a + start..block.a + start + len].fill(true);
            self.join(Block { a: block.a + start, b: block.b + start, len });
        }
    }

    /// Joins the same words in the same order between the links of the chain.
    fn fill(&mut self, a: &Words, b: &Words, chain: &[Block]) {
        let (mut from_a, mut from_b) = (0, 0);
        let end = Block { a: a.numbers.len(), b: b.numbers.len(), len: 0 };
        for block in chain.iter().chain([&end]) {
            let left: Vec<usize> = (from_a..block.a).filter(|&at| self.partner[at].is_none()).collect();
            let right: Vec<usize> = (from_b..block.b).filter(|&at| self.partner_of_b[at].is_none()).collect();
            for (x, y) in common_subsequence(a, b, &left, &right) {
                self.pair(x, y);
            }
            (from_a, from_b) = (block.a + block.len, block.b + block.len);
        }
    }

    /// Parts again what is too short to be worth telling as kept between two changes.
    fn sweep_crumbs(&mut self, a: &Words) {
        let mut at = 0;
        while at < self.partner.len() {
            let len = self.kept_run(at);
            let letters: usize = a.letters[at..at + len].iter().sum();
            if len > 0 && letters <= CRUMB && self.is_between_changes(at, len) {
                for word in at..at + len {
                    if let Some(b) = self.partner[word].take() {
                        self.partner_of_b[b] = None;
                    }
                }
            }
            at += len.max(1);
        }
    }

    /// How many words from `at` have partners in a row.
    fn kept_run(&self, at: usize) -> usize {
        let start = self.partner[at];
        let follows = |&len: &usize| {
            let together = self.partner[at + len].is_some_and(|b| Some(b) == start.map(|s| s + len));
            together && self.moved[at + len] == self.moved[at]
        };
        (0..self.partner.len() - at).take_while(follows).count()
    }

    /// True when words without partners stand before and behind the run in both texts.
    fn is_between_changes(&self, at: usize, len: usize) -> bool {
        let Some(b) = self.partner[at] else { return false };
        let gone = |words: &[Option<usize>], at: Option<usize>| {
            at.and_then(|at| words.get(at)).is_some_and(Option::is_none)
        };
        let (a_words, b_words) = (&self.partner, &self.partner_of_b);
        gone(a_words, at.checked_sub(1))
            && gone(a_words, Some(at + len))
            && gone(b_words, b.checked_sub(1))
            && gone(b_words, Some(b + len))
    }

    fn changes(&self, a: &Words, b: &Words) -> Vec<Change> {
        let mut changes = Vec::new();
        let (mut at, mut next_b) = (0, 0);
        while at < self.partner.len() {
            let kept = self.kept_run(at);
            let gone = self.partner[at..].iter().take_while(|p| p.is_none()).count();
            if kept == 0 {
                let a = a.span(at, at + gone);
                changes.push(Change { kind: ChangeKind::Deleted, a, b: None });
            } else {
                let start = self.partner[at].unwrap_or_default();
                let kind = if self.moved[at] { ChangeKind::Moved } else { ChangeKind::Kept };
                if kind == ChangeKind::Kept {
                    self.inserted(b, next_b, start, &mut changes);
                    next_b = start + kept;
                }
                changes.push(Change { kind, a: a.span(at, at + kept), b: b.span(start, start + kept) });
            }
            at += kept.max(gone);
        }
        self.inserted(b, next_b, self.partner_of_b.len(), &mut changes);
        changes
    }

    /// The words of the second text without partners from `from` to `to`.
    fn inserted(&self, b: &Words, from: usize, to: usize, changes: &mut Vec<Change>) {
        let mut at = from;
        while at < to {
            let len = self.partner_of_b[at..to].iter().take_while(|p| p.is_none()).count();
            if len > 0 {
                changes.push(Change { kind: ChangeKind::Inserted, a: None, b: b.span(at, at + len) });
            }
            at += len.max(1);
        }
    }
}

/// The runs with all the same words around them, none inside another.
fn blocks(a: &Words, b: &Words, runs: &[(usize, usize)]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    // By diagonal, counted from the corner that ends the first text: how far the last block on it reaches.
    let mut reached: BTreeMap<usize, usize> = BTreeMap::new();
    for &(x, y) in runs {
        let diagonal = a.numbers.len() + y - x;
        if reached.get(&diagonal).is_some_and(|&end| x < end) {
            continue;
        }
        let same = |(p, q): &(&u32, &u32)| p == q;
        let before = a.numbers[..x].iter().rev().zip(b.numbers[..y].iter().rev()).take_while(same).count();
        let behind = a.numbers[x..].iter().zip(&b.numbers[y..]).take_while(same).count();
        reached.insert(diagonal, x + behind);
        blocks.push(Block { a: x - before, b: y - before, len: before + behind });
    }
    blocks
}

/// The blocks that stand in the same order in both texts and hold most words, cut where they overlap; and the rest.
fn chain(mut blocks: Vec<Block>) -> (Vec<Block>, Vec<Block>) {
    blocks.order_by_key(|block| (block.a, block.b));
    // For every block the words of the best chain that ends with it, and the block before it there.
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(blocks.len());
    for (at, block) in blocks.iter().enumerate() {
        let joined = |&before: &usize| Some((best[before].0 + cut(blocks[before], *block)?.len, before));
        let longest = (0..at).filter_map(|before| joined(&before)).max();
        best.push(longest.map_or((block.len, None), |(len, before)| (len, Some(before))));
    }
    let mut next = (0..blocks.len()).max_by_key(|&at| (best[at].0, at));
    let mut in_chain = vec![false; blocks.len()];
    while let Some(at) = next {
        in_chain[at] = true;
        next = best[at].1;
    }
    let mut chain: Vec<Block> = Vec::new();
    let mut beside = Vec::new();
    for (block, chained) in blocks.into_iter().zip(in_chain) {
        let fitting = chain.last().map_or(Some(block), |last| cut(*last, block));
        match fitting.filter(|_| chained) {
            Some(fitting) => chain.push(fitting),
            None => beside.push(block),
        }
    }
    beside.order_by_key(|block| std::cmp::Reverse(block.len));
    (chain, beside)
}

/// What of `block` stands behind `before` in both texts.
fn cut(before: Block, block: Block) -> Option<Block> {
    let over_a = (before.a + before.len).saturating_sub(block.a);
    let over = over_a.max((before.b + before.len).saturating_sub(block.b));
    let starts_later = block.a > before.a && block.b > before.b;
    (starts_later && over < block.len).then(|| Block {
        a: block.a + over,
        b: block.b + over,
        len: block.len - over,
    })
}

/// Pairs of the longest common subsequence of two lists of places; of very long ones only the common beginning.
fn common_subsequence(a: &Words, b: &Words, left: &[usize], right: &[usize]) -> Vec<(usize, usize)> {
    let same = |x: usize, y: usize| a.numbers[left[x]] == b.numbers[right[y]];
    let least = left.len().min(right.len());
    let start = (0..least).take_while(|&at| same(at, at)).count();
    let mut pairs: Vec<(usize, usize)> = (0..start).map(|at| (left[at], right[at])).collect();
    let (rows, columns) = (left.len() - start, right.len() - start);
    if rows * columns > TRIED {
        return pairs;
    }
    // longest[x][y]: length of the longest common subsequence of what follows.
    let mut longest = vec![vec![0u32; columns + 1]; rows + 1];
    for x in (0..rows).rev() {
        for y in (0..columns).rev() {
            longest[x][y] = if same(start + x, start + y) {
                longest[x + 1][y + 1] + 1
            } else {
                longest[x + 1][y].max(longest[x][y + 1])
            };
        }
    }
    let (mut x, mut y) = (0, 0);
    while x < rows && y < columns {
        if same(start + x, start + y) {
            pairs.push((left[start + x], right[start + y]));
            (x, y) = (x + 1, y + 1);
        } else if longest[x + 1][y] >= longest[x][y + 1] {
            x += 1;
        } else {
            y += 1;
        }
    }
    pairs
}
