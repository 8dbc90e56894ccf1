//! Quotation marks of all sorts, nested, mixed or left open.

use crate::text::Span;

/// Deeper nesting is a slip of typing.
const DEEPEST: usize = 8;

/// Words in quotation marks that stand in no other marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marked {
    /// With the marks.
    pub(super) outer: Span,
    /// Without them.
    pub(super) inner: Span,
    /// False when it ends only because its paragraph does.
    pub(super) closed: bool,
}

/// The quotations of the part of `text` that `block` covers, a paragraph or less. Linear.
pub(super) fn marked(text: &str, block: Span) -> Vec<Marked> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found = Vec::new();
    let mut before_dash = None;
    let mut before = None;
    let part = block.of(text);
    for (at, c) in part.char_indices() {
        let rest = &part[at + c.len_utf8()..];
        if is_mark(c) {
            if opens(c, before, rest.chars().next()) {
                if open.len() < DEEPEST {
                    open.push((at, c));
                }
            } else if c != '’' || !rest.starts_with(char::is_alphanumeric) {
                let pair = open.iter().rposition(|&(_, opening)| pairs(opening, c));
                if let Some(depth) = pair {
                    let start = open[depth].0;
                    open.truncate(depth);
                    before_dash =
                        before_dash.or_else(|| (depth > 0 && leads_to_dash(rest)).then_some((at, c)));
                    if depth == 0 {
                        found.push(place(block, start, at, at + c.len_utf8(), true, part));
                        before_dash = None;
                    }
                }
            }
        }
        before = Some(c);
    }
    if let Some(&(start, _)) = open.first().filter(|(_, c)| *c != '‘') {
        found.push(match before_dash {
            Some((at, c)) => place(block, start, at, at + c.len_utf8(), true, part),
            None => place(block, start, part.len(), part.len(), false, part),
        });
    }
    found.retain(|m| !m.inner.is_empty());
    found
}

fn place(block: Span, start: usize, inner_end: usize, end: usize, closed: bool, part: &str) -> Marked {
    let base = block.start as usize;
    let inner_start = start + part.get(start..).and_then(|p| p.chars().next()).map_or(0, char::len_utf8);
    let inner = part.get(inner_start..inner_end).unwrap_or_default();
    let from = inner_start + inner.len() - inner.trim_start().len();
    // English puts the comma of the sentence around it inside the marks.
    let inner = Span::new(base + from, base + from + inner.trim().trim_end_matches(',').len());
    Marked { outer: Span::new(base + start, base + end), inner, closed }
}

fn is_mark(c: char) -> bool {
    matches!(c, '«' | '»' | '“' | '”' | '„' | '‟' | '"' | '‘' | '’')
}

fn opens(mark: char, before: Option<char>, after: Option<char>) -> bool {
    let at_word = before.is_none_or(|c| c.is_whitespace() || "([—–-«„“\"*".contains(c))
        && after.is_some_and(|c| c.is_alphanumeric() || "«„“…—–\"‘".contains(c));
    match mark {
        '«' | '„' => true,
        '»' | '’' => false,
        _ => at_word,
    }
}

fn pairs(opening: char, closing: char) -> bool {
    let sort = |c| match c {
        '«' | '»' => 0,
        '‘' | '’' => 1,
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
}
