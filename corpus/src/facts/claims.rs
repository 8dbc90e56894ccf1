use super::{Claim, Facts, SegmentKind, Voice};
use crate::document::Document;

pub(super) fn find(_document: &Document, facts: &Facts) -> Vec<Claim> {
    let sentences = facts.segments.iter().filter(|s| s.kind == SegmentKind::Sentence);
    let claim = |span| Claim {
        span,
        voice: Voice::Newsroom,
        said: None,
        figures: Vec::new(),
        names: Vec::new(),
        dates: Vec::new(),
        negated: false,
    };
    sentences.map(|s| claim(s.span)).collect()
}
