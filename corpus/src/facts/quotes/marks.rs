//! Quotation marks of all sorts, nested, mixed or left open.

use crate::text::Span;
use std::ops::Range;

/// Deeper nesting is a slip of typing.
const DEEPEST: usize = 8;
/// So many open marks are looked after in one paragraph.
const MOST_SLIPS: usize = 8;
/// An open quotation that would be longer than this is taken for a lost closing mark.
const LONGEST_UNCLOSED: usize = 1_000;

/// Words in quotation marks that stand in no other marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marked {
    /// With the marks.
    pub(super) outer: Span,
    /// Without them.
    pub(super) inner: Span,
    /// False when it ends only because its paragraph does.
    pub(super) closed: bool,
    /// For an answer of an interview: where its questions and answers begin.
    pub(super) interview: Option<u32>,
    /// For a turn of an interview: the label of who speaks.
    pub(super) label: Option<Span>,
}

/// The quotations of the part of `text` that `block` covers, a paragraph or less. Linear.
pub(super) fn marked(text: &str, block: Span) -> Vec<Marked> {
    let part = block.of(text);
    let mut found = Vec::new();
    let mut from = 0;
    for _ in 0..MOST_SLIPS {
        let mut pairing = Pairing { part, ..Pairing::default() };
        let unclosed = pairing.run(from);
        found.extend(
            pairing.found.iter().map(|&(start, inner_end, end)| place(block, part, start, inner_end..end)),
        );
        let Some(start) = unclosed else { break };
        let inner_end = pairing.speech_end.unwrap_or_else(|| unclosed_end(part, start));
        let end = inner_end
            + pairing
                .speech_end
                .and(part.get(inner_end..).unwrap_or_default().chars().next())
                .map_or(0, char::len_utf8);
        found.push(place(block, part, start, inner_end..end));
        from = end;
    }
    found.retain(|m| !m.inner.is_empty());
    found
}

/// Pairs opening with closing marks, left to right.
#[derive(Default)]
struct Pairing<'t> {
    part: &'t str,
    open: Vec<(usize, char)>,
    /// Start, end without and end with the closing mark, of outermost pairs.
    found: Vec<(usize, usize, usize)>,
    /// Inside the outermost open mark, the first inner closing mark after which a speaker is named.
    speech_end: Option<usize>,
}

impl Pairing<'_> {
    /// Pairs from the byte `from`; the start of the outermost mark that stays open.
    fn run(&mut self, from: usize) -> Option<usize> {
        let mut before = None;
        for (at, c) in self.part.char_indices().skip_while(|&(at, _)| at < from) {
            let rest = self.part.get(at + c.len_utf8()..).unwrap_or_default();
            if is_mark(c) && opens(c, before, rest.chars().next()) {
                self.open.push((at, c));
                self.open.truncate(DEEPEST);
            } else if is_mark(c) && (!is_apostrophe(c) || !rest.starts_with(char::is_alphanumeric)) {
                self.close(at, c, rest);
            }
            before = Some(c);
        }
        let stated = |at: usize| {
            let head = self.part.get(..at).unwrap_or_default().trim_end();
            head.is_empty() || head.ends_with(':')
        };
        self.open.first().filter(|(at, c)| !matches!(c, '‘' | '\'') || stated(*at)).map(|&(at, _)| at)
    }

    fn close(&mut self, at: usize, mark: char, rest: &str) {
        let Some(depth) = self.open.iter().rposition(|&(_, opening)| pairs(opening, mark)) else { return };
        let start = self.open.get(depth).map_or(at, |&(start, _)| start);
        self.open.truncate(depth);
        if depth == 0 {
            self.found.push((start, at, at + mark.len_utf8()));
            self.speech_end = None;
        } else if self.speech_end.is_none() && leads_to_dash(rest) {
            self.speech_end = Some(at);
        }
    }
}

/// An open quotation ends with its paragraph; where line breaks are lost, with its sentence.
fn unclosed_end(part: &str, start: usize) -> usize {
    let rest = part.get(start..).unwrap_or_default();
    let sentence =
        || rest.match_indices(['.', '!', '?']).map(|(at, _)| at + 1).find(|&at| rest[at..].starts_with(' '));
    let end = (rest.len() > LONGEST_UNCLOSED).then(sentence).flatten();
    end.map_or(part.len(), |end| start + end)
}

fn place(block: Span, part: &str, start: usize, ends: Range<usize>) -> Marked {
    let base = block.start as usize;
    let inner_start = start + part.get(start..).and_then(|p| p.chars().next()).map_or(0, char::len_utf8);
    let inner = part.get(inner_start..ends.start).unwrap_or_default();
    let from = inner_start + inner.len() - inner.trim_start().len();
    // English puts the comma of the sentence around it inside the marks.
    let inner = Span::new(base + from, base + from + inner.trim().trim_end_matches(',').len());
    Marked {
        outer: Span::new(base + start, base + ends.end),
        inner,
        closed: !ends.is_empty(),
        interview: None,
        label: None,
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '«' | '»' | '“' | '”' | '„' | '‟' | '"' | '‘' | '’' | '\'')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '’' | '\'')
}

/// True when `part` holds a quotation mark.
pub(super) fn has_marks(part: &str) -> bool {
    let mut before = false;
    part.chars().any(|c| {
        let mark = is_mark(c) && !(is_apostrophe(c) && before);
        before = c.is_alphanumeric();
        mark
    })
}

/// True when the first mark of `part` closes what the mark at the byte `open` of `text` opens.
pub(super) fn is_closed_by(text: &str, open: u32, part: &str) -> bool {
    let opening = text.get(open as usize..).and_then(|rest| rest.chars().next());
    let mut before = None;
    for (at, c) in part.char_indices() {
        let after = part.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
        if is_mark(c) && !(is_apostrophe(c) && after.is_some_and(char::is_alphanumeric)) {
            return !opens(c, before, after) && opening.is_some_and(|o| pairs(o, c));
        }
        before = Some(c);
    }
    false
}

fn opens(mark: char, before: Option<char>, after: Option<char>) -> bool {
    let at_word = before.is_none_or(|c| c.is_whitespace() || "([—–-«„“\"*:".contains(c))
        && after.is_some_and(|c| c.is_alphanumeric() || "«„“…—–\"‘\'".contains(c));
    match mark {
        '«' | '„' => true,
        '»' | '’' => false,
        _ => at_word,
    }
}

fn pairs(opening: char, closing: char) -> bool {
    let sort = |c| match c {
        '«' | '»' => 0,
        '‘' | '’' | '\'' => 1,
        _ => 2,
    };
    sort(opening) == sort(closing)
}

/// True before a comma and a dash: there the speech ends and its speaker is named.
fn leads_to_dash(rest: &str) -> bool {
    let tail = rest.trim_start_matches([',', '.', '!', '?', '…']);
    tail.len() < rest.len() && tail.trim_start().starts_with(['—', '–', '-'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inner(text: &str) -> Vec<&str> {
        marked(text, Span::new(0, text.len())).into_iter().map(|m| m.inner.of(text)).collect()
    }

    #[test]
    fn marks_of_all_sorts_pair() {
        assert_eq!(inner("Он сказал «да» и \"нет\", „может“ и “пусть”."), ["да", "нет", "может", "пусть"]);
        assert_eq!(inner("The ‘old’ bridge of the town’s people"), ["old"]);
    }

    #[test]
    fn nested_marks_belong_to_the_outer_quotation() {
        assert_eq!(inner("«Завод \"Аксу\" и канал «Дала» стоят»."), ["Завод \"Аксу\" и канал «Дала» стоят"]);
    }

    #[test]
    fn an_open_quotation_ends_before_its_speaker_or_with_the_paragraph() {
        assert_eq!(inner("«Мы смотрим канал «Дала», — сказал он."), ["Мы смотрим канал «Дала"]);
        assert_eq!(inner("Он сказал: «Мы идём. Мы дойдём."), ["Мы идём. Мы дойдём."]);
    }

    #[test]
    fn a_lost_mark_does_not_swallow_a_long_text() {
        let text =
            ["Он сказал: «Мы идём. ", &"Дождь лил всю ночь. ".repeat(40), "Она ответила: «Да»."].concat();
        assert_eq!(inner(&text), ["Мы идём.", "Да"]);
    }
}
