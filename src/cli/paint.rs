//! Text as people see it in a terminal: wrapped, with words set off, without control characters.

use tarazy_corpus::text::utf16::Utf16Map;

/// Columns of a line; longer ones are hard to read.
const WIDTH: usize = 96;

/// Placeholders around marked words until the text is wrapped; [`clean`] leaves none of the document's own.
const OPEN: char = '\u{1}';
const CLOSE: char = '\u{2}';

/// How words are set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paint {
    /// `[word]`
    Plain,
    /// Colours of a terminal.
    Ansi,
}

impl Paint {
    /// A heading.
    pub(super) fn strong(self, text: &str) -> String {
        self.wrapped("\u{1b}[1m", text)
    }

    /// What matters less.
    pub(super) fn faint(self, text: &str) -> String {
        self.wrapped("\u{1b}[2m", text)
    }

    fn wrapped(self, style: &str, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Ansi => format!("{style}{text}\u{1b}[0m"),
        }
    }

    /// Lines of `text`, each behind `indent` spaces, with its marks shown.
    pub(super) fn paragraph(self, text: &str, indent: usize) -> String {
        let (open, close) = match self {
            Self::Plain => ("[", "]"),
            Self::Ansi => ("\u{1b}[1;33m", "\u{1b}[0m"),
        };
        wrap(text, indent).replace(OPEN, open).replace(CLOSE, close)
    }
}

/// The words of `text` in lines of at most [`WIDTH`] columns, each behind `indent` spaces.
fn wrap(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut lines = margin.clone();
    let mut column = indent;
    for word in text.split_whitespace() {
        let width = word.chars().count();
        if column > indent && column + 1 + width > WIDTH {
            lines = lines + "\n" + &margin;
            column = indent;
        }
        if column > indent {
            lines.push(' ');
            column += 1;
        }
        lines.push_str(word);
        column += width;
    }
    lines
}

/// `text` on one line, so that no document can send commands to the terminal.
pub(super) fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !c.is_control()).collect()
}

/// A document's text, cut by the offsets that answers carry.
pub(super) struct Source<'a> {
    text: &'a str,
    map: Utf16Map<'a>,
}

impl<'a> Source<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, map: Utf16Map::new(text) }
    }

    /// The characters between two UTF-16 offsets; empty when they lie outside the text.
    pub(super) fn between(&self, start: u32, end: u32) -> &'a str {
        let range = self.map.byte(start) as usize..self.map.byte(end) as usize;
        self.text.get(range).unwrap_or_default()
    }

    /// The same on one line, with `marks` set off for [`Paint::paragraph`].
    pub(super) fn marked(&self, start: u32, end: u32, marks: &[[u32; 2]]) -> String {
        let mut shown = String::new();
        let mut at = start;
        for &[from, to] in marks {
            shown.push_str(&clean(self.between(at, from)));
            shown.push(OPEN);
            shown.push_str(&clean(self.between(from, to)));
            shown.push(CLOSE);
            at = to;
        }
        shown + &clean(self.between(at, end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_shown_where_they_stand() {
        let source = Source::new("Мост 🌉 закрыт\nна ремонт");
        let marked = source.marked(0, 24, &[[5, 7], [8, 14]]);
        assert_eq!(Paint::Plain.paragraph(&marked, 2), "  Мост [🌉] [закрыт] на ремонт");
        assert_eq!(source.between(5, 900), "");
    }

    #[test]
    fn lines_are_cut_between_words() {
        let lines = wrap(&"паводок ".repeat(40), 4);
        assert!(lines.lines().all(|line| line.starts_with("    п") && line.chars().count() <= WIDTH));
        assert_eq!(lines.split_whitespace().count(), 40);
        assert_eq!(wrap(&"я".repeat(300), 0).chars().count(), 300);
    }

    #[test]
    fn a_text_cannot_command_the_terminal() {
        assert_eq!(clean("мост\u{1b}[2J\u{7}\r\n\u{1}закрыт\u{9b}31m"), "мост[2J  закрыт31m");
    }
}
