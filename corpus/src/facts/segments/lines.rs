//! Lines of a text and what they are.

use super::glued;
use super::phrases::after;
use super::shape::{ends_sentence, is_heading_like, is_title_like, label, own_kind};
use super::title::date_of;
use crate::facts::SegmentKind;
use crate::text::Span;
use crate::text::normalise::{fold, is_capital, is_small};
use crate::text::tokens::tokens;

/// In hard-wrapped text no line is longer than this many characters,
const WIDEST_WRAPPED: usize = 100;
/// and one that is continued is at least as long as this.
const SHORTEST_WRAPPED: usize = 45;
/// So many headline-like list items at the end of an article are a feed even without a label.
const FEED_ITEMS: usize = 4;
/// A rubric has at most so many words.
const MOST_RUBRIC_WORDS: usize = 2;
/// A line about the article is no longer than this many bytes.
const LONGEST_BYLINE: usize = 200;
/// Words of body from which a line counts as a paragraph.
const PARAGRAPH_WORDS: usize = 8;

/// A line, or hard-wrapped lines that form one paragraph.
#[derive(Clone, Debug)]
pub(super) struct Line<'t> {
    pub(super) text: &'t str,
    pub(super) span: Span,
    /// True when a blank line stands before.
    pub(super) after_blank: bool,
    /// True for a part already known to be about the document: a date prefix, front matter.
    pub(super) meta: bool,
}

impl<'t> Line<'t> {
    /// The line without a list mark, a heading mark or ornament before its first word.
    pub(super) fn content(&self) -> &'t str {
        self.text.trim_start_matches(|c: char| !c.is_alphanumeric() && !"«“„\"‘(©—–".contains(c))
    }

    fn is_item(&self) -> bool {
        let rest = self.text.trim_start_matches(['-', '–', '—', '•', '*', '·', '▪', '►', '+']);
        rest.len() < self.text.len() && rest.starts_with(char::is_whitespace)
    }

    fn is_body(&self) -> bool {
        ends_sentence(self.text) && tokens(self.text).take(PARAGRAPH_WORDS).count() == PARAGRAPH_WORDS
    }
}

/// Places of the paragraphs of `text`.
pub(in crate::facts) fn paragraphs(text: &str) -> Vec<Span> {
    lines(text).into_iter().map(|line| line.span).collect()
}

/// The lines of `text` that hold anything.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let wrapped = text.lines().all(|line| line.chars().nth(WIDEST_WRAPPED).is_none());
    let mut found: Vec<Line<'_>> = Vec::new();
    let mut after_blank = false;
    let mut front = text.starts_with("---\n");
    for (start, raw) in raw_lines(text) {
        let line = Line { text: raw, span: Span::new(start, start + raw.len()), after_blank, meta: front };
        after_blank = raw.is_empty();
        front &= start == 0 || raw != "---";
        match found.last_mut().filter(|before| continues(before, &line, wrapped)) {
            Some(before) => extend(text, before, line.span),
            None if !raw.is_empty() => push_without_prefix(&line, &mut found),
            None => {}
        }
    }
    found
}

fn raw_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']).map(move |raw| {
        let start = at + raw.len() - raw.trim_start().len();
        at += raw.len();
        (start.min(at), raw.trim())
    })
}

/// True when `next` is the same sentence as `before`, cut by a line break.
fn continues(before: &Line<'_>, next: &Line<'_>, wrapped: bool) -> bool {
    let open = !before.meta && !next.meta && !next.after_blank && !ends_sentence(before.text);
    let long = before.text.chars().nth(SHORTEST_WRAPPED - 1).is_some() || before.text.contains('\n');
    let starts_small = next.text.starts_with(is_small);
    open && long
        && !next.text.is_empty()
        && !next.is_item()
        && (starts_small || (wrapped && !next.text.starts_with('#')))
}

fn extend<'t>(text: &'t str, line: &mut Line<'t>, by: Span) {
    line.span.end = by.end;
    line.text = line.span.of(text);
}

/// Some archives put the date before the text, in the same line.
fn push_without_prefix<'t>(line: &Line<'t>, found: &mut Vec<Line<'t>>) {
    let prefix = if found.is_empty() { date_prefix(line.text) } else { 0 };
    let (head, tail) = line.text.split_at(prefix);
    let rest = tail.trim_start();
    let at = line.span.start as usize;
    if prefix > 0 {
        found.push(Line { text: head, span: Span::new(at, at + prefix), meta: true, ..line.clone() });
    }
    let mut start = line.span.end as usize - rest.len();
    for part in glued::parts(rest) {
        let (before, len) = (part.len() - part.trim_start().len(), part.len());
        let span = Span::new(start + before, start + before + part.trim().len());
        start += len;
        if !span.is_empty() {
            found.push(Line { text: part.trim(), span, ..line.clone() });
        }
    }
}

/// Bytes of `date 2022-01` at the start of `text`.
fn date_prefix(text: &str) -> usize {
    let Some(rest) = after(text, "date") else { return 0 };
    let date = rest.trim_start_matches([':', ' ', '\u{a0}']);
    let len = date.find(|c: char| !c.is_ascii_digit() && c != '-').unwrap_or(date.len());
    let whole = len >= 4 && !date[len..].starts_with(char::is_alphanumeric);
    if whole { text.len() - date.len() + len } else { 0 }
}

/// What each line is; `Sentence` for body.
pub(super) fn classify(lines: &[Line<'_>], title: &str) -> Vec<SegmentKind> {
    let mut kinds: Vec<_> = lines.iter().map(own_kind).collect();
    spread_labels(lines, &mut kinds);
    mark_trailing_feed(lines, &mut kinds);
    mark_rubrics(lines, &mut kinds);
    mark_headline(lines, title, &mut kinds);
    mark_bylines(lines, &mut kinds);
    mark_headings(lines, &mut kinds);
    kinds.into_iter().map(|kind| kind.unwrap_or(SegmentKind::Sentence)).collect()
}

/// Gives the lines under a label ("Читайте также:", "Лента новостей") its kind.
fn spread_labels(lines: &[Line<'_>], kinds: &mut [Option<SegmentKind>]) {
    let mut open: Option<(SegmentKind, usize)> = None;
    let mut body_seen = false;
    let last_body = lines.iter().rposition(Line::is_body).unwrap_or(0);
    for (at, (line, kind)) in lines.iter().zip(kinds).enumerate() {
        match (label(line).filter(|_| kind.is_some()), open) {
            (Some((label, rest)), _) => {
                open = Some((label, usize::from(!rest.is_empty()))).filter(|_| body_seen);
            }
            (None, Some((label, items))) if kind.is_none() && belongs(line, label, items, at > last_body) => {
                *kind = Some(label);
                open = Some((label, items + 1));
            }
            (None, Some(_)) if *kind == Some(SegmentKind::Meta) => {}
            (None, _) => open = None,
        }
        body_seen |= kind.is_none() && line.is_body();
    }
}

/// A pointer has one item unless it is a list, its lines follow each other closely or no body follows; a feed goes on.
fn belongs(line: &Line<'_>, label: SegmentKind, items: usize, after_body: bool) -> bool {
    let in_list = label == SegmentKind::Feed || line.is_item() || items == 0;
    (is_title_like(line.content()) || (line.is_item() && !line.is_body()))
        && (in_list || after_body || (!line.after_blank && items > 1))
}

/// Marks a run of headline-like lines that ends the text as a feed.
fn mark_trailing_feed(lines: &[Line<'_>], kinds: &mut [Option<SegmentKind>]) {
    let unlike = |i: &usize| kinds[*i].is_none() && !is_feed_item(&lines[*i]);
    let Some(last_body) = (0..lines.len()).rev().find(unlike) else { return };
    let items = (last_body + 1..lines.len()).filter(|&i| kinds[i].is_none()).count();
    if items >= FEED_ITEMS && ends_sentence(lines[last_body].text) {
        for kind in kinds[last_body + 1..].iter_mut().filter(|k| k.is_none()) {
            *kind = Some(SegmentKind::Feed);
        }
    }
}

/// Marks a word or two beside a date over the article as the rubric.
fn mark_rubrics(lines: &[Line<'_>], kinds: &mut [Option<SegmentKind>]) {
    let body = lines.iter().position(Line::is_body).unwrap_or(lines.len());
    let is_date = |i: usize| kinds.get(i).is_some_and(|k| *k == Some(SegmentKind::Meta));
    let dated: Vec<bool> =
        (0..body).map(|i| is_date(i + 1) || i.checked_sub(1).is_some_and(is_date)).collect();
    for (at, _) in dated.iter().enumerate().filter(|(_, dated)| **dated) {
        let short = tokens(lines[at].text).take(MOST_RUBRIC_WORDS + 1).count() <= MOST_RUBRIC_WORDS;
        if kinds[at].is_none() && short && is_heading_like(lines[at].text) {
            kinds[at] = Some(SegmentKind::Meta);
        }
    }
}

/// Marks what stands between headline and body beside the day: who wrote it, where, for whom.
fn mark_bylines(lines: &[Line<'_>], kinds: &mut [Option<SegmentKind>]) {
    let body = lines.iter().position(Line::is_body).unwrap_or(0);
    let over = kinds.iter().position(|k| *k == Some(SegmentKind::Headline)).map_or(0, |at| at + 1);
    let open = |i: usize| {
        let line = lines.get(i).map_or("", |line| line.text);
        line.len() <= LONGEST_BYLINE && !ends_sentence(line)
    };
    for at in (over..body).filter(|&i| open(i) && is_dated_signature(lines[i].text)) {
        kinds[at] = kinds[at].or(Some(SegmentKind::Meta));
    }
    for at in (over..body).filter(|&i| open(i) && is_signature(lines[i].text)) {
        let meta = |i: usize| kinds.get(i).is_some_and(|k| *k == Some(SegmentKind::Meta));
        if meta(at + 1) || at.checked_sub(1).is_some_and(meta) {
            kinds[at] = kinds[at].or(Some(SegmentKind::Meta));
        }
    }
}

/// True for a date by itself or beside a signature: not for "Новые цены с 1 июля 2027 года".
fn is_dated_signature(line: &str) -> bool {
    let Some((date, _)) = date_of(line) else { return false };
    let (before, rest) = line.split_at(date.start as usize);
    let after = rest.split_at(date.range().len()).1;
    let is_sign = |c: char| !c.is_alphanumeric() && c != '«';
    let apart = |side: &str| tokens(side).next().is_none() || is_signature(side.trim_matches(is_sign));
    // ", 17:05", "| Автор", "— Служба новостей".
    let anew = after
        .trim_start()
        .strip_prefix([',', '|', '—', '–'])
        .is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit() || is_capital(c)));
    let last = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    let prepositions = "с со до к на в по from in until by on of since after before to";
    !prepositions.split(' ').any(|word| word == last) && apart(before) && (apart(after) || anew)
}

/// True for a few words, most of them names: `Denis Kerr, White Mountain`, `«Дала» порталы`.
fn is_signature(line: &str) -> bool {
    const MOST_WORDS: usize = 6;
    let words = || tokens(line).take(MOST_WORDS + 1);
    let names = words().filter(|word| word.of(line).starts_with(is_capital)).count();
    words().count() <= MOST_WORDS && (2 * names > words().count() || line.starts_with('«'))
}

fn is_feed_item(line: &Line<'_>) -> bool {
    is_title_like(line.content()) && tokens(line.text).take(3).count() == 3
}

fn mark_headline(lines: &[Line<'_>], title: &str, kinds: &mut [Option<SegmentKind>]) {
    let title = bare(title);
    let known = lines.iter().take(5).position(|line| !title.is_empty() && bare(line.text) == title);
    let shaped = || {
        let first = kinds.iter().position(|k| matches!(k, None | Some(SegmentKind::Heading)))?;
        let marked = kinds[first].is_some();
        let followed = kinds[first + 1..].iter().any(Option::is_none);
        let alone = lines.get(first + 1).is_none_or(|next| !next.text.starts_with(is_small));
        (followed && alone && (marked || (is_title_like(lines[first].text) && !lines[first].is_item())))
            .then_some(first)
    };
    if let Some(at) = known.or_else(shaped) {
        kinds[at] = Some(SegmentKind::Headline);
    }
}

fn bare(line: &str) -> String {
    fold(line.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Marks the short lines that stand over a paragraph.
fn mark_headings(lines: &[Line<'_>], kinds: &mut [Option<SegmentKind>]) {
    for i in 0..lines.len() {
        let over_body = || {
            let next = (i + 1..lines.len()).find(|&j| kinds[j].is_none())?;
            Some(lines[next].is_body() || lines[next].text.ends_with(':'))
        };
        let candidate = kinds[i].is_none() && !lines[i].is_item() && is_heading_like(lines[i].text);
        if candidate && over_body() == Some(true) {
            kinds[i] = Some(SegmentKind::Heading);
        }
    }
}
