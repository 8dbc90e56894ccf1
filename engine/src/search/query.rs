//! The query language: words, `"a phrase"`, `-without`, `begin*`, `A OR B`, `field:value`.
//! Nothing is an error: what has no meaning as an operator is searched as plain words.

use super::Note;
use super::filters::{Condition, Field};
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::text::{Span, tokens};

/// Characters of a query that are read; the rest is cut off.
pub(super) const LONGEST: usize = 512;

/// A query, taken apart.
#[derive(Debug, Default)]
pub(crate) struct Query {
    /// The query without characters that nobody can see; spans point into it.
    pub(crate) text: String,
    pub(crate) wanted: Vec<Clause>,
    pub(crate) excluded: Vec<Atom>,
    pub(crate) filters: Vec<Filter>,
    pub(crate) notes: Vec<Note>,
}

/// Alternatives; finding one of them is enough.
pub(crate) type Clause = Vec<Atom>;

/// What is looked for at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Atom {
    pub(crate) kind: AtomKind,
    /// Folded; at least one.
    pub(crate) words: Vec<String>,
    /// Only in titles.
    pub(crate) in_title: bool,
    /// What was typed, without operators.
    pub(crate) span: Span,
}

impl Atom {
    /// True when it asks for the same as `other`.
    fn repeats(&self, other: &Self) -> bool {
        self.kind == other.kind && self.words == other.words && self.in_title == other.in_title
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AtomKind {
    /// Words in any form, one after the other.
    Words,
    /// Words as typed, one after the other.
    Phrase,
    /// The last word is the beginning of a word.
    Prefix,
}

/// A condition on whole documents, or on who says the words.
#[derive(Debug, PartialEq)]
pub(crate) struct Filter {
    pub(crate) condition: Condition,
    pub(crate) negated: bool,
}

impl Filter {
    /// The opposite of one kind of statement is the other, which a document may have too.
    pub(super) fn new(condition: Condition, negated: bool) -> Self {
        match condition {
            Condition::Statement(quoted) if negated => {
                Self { condition: Condition::Statement(!quoted), negated: false }
            }
            _ => Self { condition, negated },
        }
    }
}

impl Query {
    pub(crate) fn parse(text: &str) -> Self {
        let cut = text.char_indices().nth(LONGEST).map(|(at, _)| at);
        let visible: String = text[..cut.unwrap_or(text.len())].chars().filter_map(visible).collect();
        let mut parser = Parser { text: &visible, at: 0, query: Self::default(), joining: None };
        if cut.is_some() {
            parser.query.notes.push(Note::Cut);
        }
        while parser.item() {}
        let mut query = parser.query;
        for clause in &mut query.wanted {
            drop_repeated(clause, Atom::repeats);
        }
        drop_repeated(&mut query.wanted, repeat);
        drop_repeated(&mut query.excluded, Atom::repeats);
        drop_repeated(&mut query.filters, PartialEq::eq);
        query.text = visible;
        if query.wanted.is_empty() && query.filters.is_empty() {
            query.notes.push(Note::Empty);
        }
        query
    }
}

/// Keeps the last of equal parts: the last word may be unfinished.
fn drop_repeated<T>(parts: &mut Vec<T>, repeats: impl Fn(&T, &T) -> bool) {
    for at in (0..parts.len()).rev() {
        if parts[at + 1..].iter().any(|later| repeats(&parts[at], later)) {
            parts.remove(at);
        }
    }
}

fn repeat(a: &Clause, b: &Clause) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.repeats(b))
}

/// Control characters become spaces, marks of writing direction vanish.
fn visible(c: char) -> Option<char> {
    match c {
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        _ if c.is_control() => Some(' '),
        _ => Some(c),
    }
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    query: Query,
    /// Place of an `OR` that waits for its second side.
    joining: Option<Span>,
}

impl Parser<'_> {
    /// Reads one item; false at the end of the query.
    fn item(&mut self) -> bool {
        self.skip_spaces();
        if self.rest().is_empty() {
            self.drop_operator();
            return false;
        }
        let negated = self.negation();
        if let Some((phrase, kind)) = self.quoted() {
            self.add(phrase, kind, negated, false);
        } else {
            let chunk = self.chunk();
            self.add_chunk(chunk, negated);
        }
        true
    }

    fn add_chunk(&mut self, chunk: Span, negated: bool) {
        let typed = chunk.of(self.text);
        if matches!(typed, "OR" | "ИЛИ" | "НЕМЕСЕ" | "|") && !negated {
            return self.operator(chunk);
        }
        match typed.split_once(':').and_then(|(name, _)| Some((Field::named(&fold(name))?, name.len() + 1))) {
            Some((field, len)) => self.add_field(field, chunk, len, negated),
            None => self.add(chunk, AtomKind::Words, negated, false),
        }
    }

    /// A value may be quoted: then it goes on after the chunk, which ended at the quotation mark.
    fn add_field(&mut self, field: Field, chunk: Span, name_len: usize, negated: bool) {
        let mut value = Span::new(chunk.start as usize + name_len, chunk.end as usize);
        let mut kind = AtomKind::Words;
        if value.is_empty()
            && let Some((quoted, quoted_kind)) = self.quoted()
        {
            (value, kind) = (quoted, quoted_kind);
        }
        if field == Field::Title && !self.words(value).is_empty() {
            return self.add(value, kind, negated, true);
        }
        if let Some(condition) = Condition::read(field, value.of(self.text)) {
            self.drop_operator();
            self.query.filters.push(Filter::new(condition, negated));
        } else {
            self.note(Note::Malformed);
            self.add(Span { end: value.end.max(chunk.end), ..chunk }, AtomKind::Words, false, false);
        }
    }

    fn operator(&mut self, chunk: Span) {
        self.drop_operator();
        self.joining = Some(chunk);
        if self.query.wanted.is_empty() {
            self.drop_operator();
        }
    }

    /// An `OR` without two sides is a word like any other.
    fn drop_operator(&mut self) {
        if let Some(operator) = self.joining.take() {
            self.note(Note::Malformed);
            self.add(operator, AtomKind::Words, false, false);
        }
    }

    fn add(&mut self, span: Span, kind: AtomKind, negated: bool, in_title: bool) {
        let words = self.words(span);
        if words.is_empty() {
            return;
        }
        let begins = span.of(self.text).ends_with('*') && kind == AtomKind::Words;
        let kind = if begins { AtomKind::Prefix } else { kind };
        let atom = Atom { kind, words, in_title, span };
        if negated {
            self.drop_operator();
            self.query.excluded.push(atom);
            return;
        }
        match (self.joining.take(), self.query.wanted.last_mut()) {
            (Some(_), Some(clause)) => clause.push(atom),
            _ => self.query.wanted.push(vec![atom]),
        }
    }

    fn words(&self, span: Span) -> Vec<String> {
        let typed = span.of(self.text);
        tokens::tokens(typed).map(|word| fold(word.of(typed))).filter(|word| !word.is_empty()).collect()
    }

    fn negation(&mut self) -> bool {
        let mut after = self.rest().chars();
        let is_minus = matches!(after.next(), Some('-' | '\u{2212}'));
        let starts_item = after.next().is_some_and(|c| c.is_alphanumeric() || closing(c).is_some());
        if is_minus && starts_item {
            self.skip(1);
        }
        is_minus && starts_item
    }

    /// The words between quotation marks that open here. In « », one word is a name as often as a phrase.
    fn quoted(&mut self) -> Option<(Span, AtomKind)> {
        let open = self.rest().chars().next()?;
        let close = closing(open)?;
        self.skip(1);
        let Some(len) = self.rest().find(close) else {
            self.note(Note::Malformed);
            return Some((Span::new(self.at, self.at), AtomKind::Words));
        };
        let span = Span::new(self.at, self.at + len);
        self.at += len;
        self.skip(1);
        let is_name = open == '«' && self.words(span).len() == 1;
        Some((span, if is_name { AtomKind::Words } else { AtomKind::Phrase }))
    }

    /// Up to the next space or quotation mark.
    fn chunk(&mut self) -> Span {
        let ends = |c: char| c.is_whitespace() || closing(c).is_some();
        let rest = self.rest();
        let len = rest.find(ends).unwrap_or(rest.len());
        let span = Span::new(self.at, self.at + len);
        self.at += len;
        span
    }

    fn skip_spaces(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn skip(&mut self, characters: usize) {
        self.at += self.rest().chars().take(characters).map(char::len_utf8).sum::<usize>();
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn note(&mut self, note: Note) {
        if !self.query.notes.contains(&note) {
            self.query.notes.push(note);
        }
    }
}

/// What closes a quotation that begins with `open`.
fn closing(open: char) -> Option<&'static [char]> {
    match open {
        '"' => Some(&['"']),
        '«' => Some(&['»']),
        '“' => Some(&['”', '“']),
        '„' => Some(&['“', '”', '"']),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(query: &str) -> Vec<Vec<String>> {
        Query::parse(query).wanted.iter().map(|clause| clause[0].words.clone()).collect()
    }

    fn kinds(query: &str) -> Vec<AtomKind> {
        Query::parse(query).wanted.iter().flatten().map(|atom| atom.kind).collect()
    }

    #[test]
    fn words_phrases_and_beginnings() {
        use AtomKind::{Phrase, Prefix, Words};
        let query = "Мост \"новый порт\" паром* «Заря» «Заря Востока»";
        assert_eq!(kinds(query), [Words, Phrase, Prefix, Words, Phrase]);
        assert_eq!(words(query)[1], ["новый", "порт"]);
    }

    #[test]
    fn what_is_repeated_is_asked_once() {
        assert_eq!(words("мост Мост порт \"мост\" мост"), [["порт"], ["мост"], ["мост"]]);
        assert_eq!(words("мост OR порт мост OR паром").len(), 2);
        assert_eq!(kinds("мост OR порт OR мост").len(), 2);
    }

    #[test]
    fn a_minus_excludes_only_before_a_word() {
        let query = Query::parse("порт -мост - -\"речной вокзал\" Усть-Нарва");
        assert_eq!(query.excluded.len(), 2);
        assert_eq!(query.wanted.len(), 2);
        assert_eq!(query.wanted[1][0].words, ["усть", "нарва"]);
    }

    #[test]
    fn alternatives_in_three_languages() {
        for query in ["порт OR мост", "порт ИЛИ мост", "порт НЕМЕСЕ мост", "порт | мост"]
        {
            let query = Query::parse(query);
            assert_eq!((query.wanted.len(), query.wanted[0].len()), (1, 2));
            assert!(query.notes.is_empty());
        }
    }

    #[test]
    fn an_operator_without_two_sides_is_a_word() {
        for query in ["OR порт", "порт OR", "порт OR -мост", "порт OR lang:ru", "порт OR -lang:ru"]
        {
            let query = Query::parse(query);
            assert_eq!(query.wanted.len(), 2, "{}", query.text);
            assert_eq!(query.notes, [Note::Malformed]);
        }
        assert_eq!(
            Query::parse("порт OR lang:ru мост").wanted.len(),
            3,
            "it does not reach over a condition"
        );
    }

    #[test]
    fn fields_have_names_in_three_languages() {
        for query in [
            "lang:kk",
            "язык:kk",
            "тіл:kk",
            "Lang:KK",
            "date:2022-01",
            "күні:2022-01",
            "speaker:\"Ким Ен\"",
            "statement:quote",
            "высказывание:редакция",
            "айтылым:дәйексөз",
        ] {
            let query = Query::parse(query);
            assert_eq!((query.filters.len(), query.wanted.len()), (1, 0), "{}", query.text);
        }
        assert!(Query::parse("-source:Заря").filters[0].negated);
        assert!(Query::parse("тақырып:порт").wanted[0][0].in_title);
    }

    #[test]
    fn malformed_parts_are_words() {
        for (query, count) in [("date:потом", 1), ("\"порт мост", 2), ("lang:", 1), ("title:", 1)]
        {
            let query = Query::parse(query);
            assert_eq!(query.notes, [Note::Malformed], "{}", query.text);
            assert_eq!(query.wanted.len(), count, "{}", query.text);
        }
    }

    #[test]
    fn nothing_to_search_for() {
        for query in ["", "  ", "?!… — «»", "\0\u{301}\u{202e}", "-мост", "\"\""] {
            assert_eq!(Query::parse(query).notes.last(), Some(&Note::Empty), "{query}");
        }
    }

    #[test]
    fn a_long_query_is_cut() {
        let query = Query::parse(&"мост ".repeat(1000));
        assert_eq!(query.notes, [Note::Cut]);
        assert_eq!(query.text.chars().count(), LONGEST);
    }

    proptest! {
        #[test]
        fn any_query_is_read(text in "\\PC{0,40}|[-\"«»“„*:| ORдата0-9.\u{301}\u{202e}]{0,40}") {
            let query = Query::parse(&text);
            prop_assert!(query.wanted.iter().flatten().all(|atom| !atom.words.is_empty()));
        }
    }
}
