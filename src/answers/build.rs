use super::shapes;
use crate::compare::Comparison;
use crate::search::SearchResults;
use tarazy_corpus::Corpus;
use tarazy_corpus::facts::Facts;

/// Turns what the engine found into [`shapes`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answers<'a> {
    pub(crate) corpus: &'a Corpus,
    pub(crate) facts: &'a [Facts],
}

impl Answers<'_> {
    pub(crate) fn search(&self, _query: &str, _results: &SearchResults) -> shapes::Search {
        todo!()
    }

    pub(crate) fn show(&self, _position: usize) -> shapes::Show {
        todo!()
    }

    pub(crate) fn compare(&self, _positions: &[usize], _comparison: &Comparison) -> shapes::Compare {
        todo!()
    }
}
