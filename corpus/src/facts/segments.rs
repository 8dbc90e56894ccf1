use super::{Segment, SegmentKind};
use crate::document::Document;
use crate::text::sentences::sentences;

pub(super) fn find(document: &Document) -> Vec<Segment> {
    let sentence = |span| Segment { span, kind: SegmentKind::Sentence, language: document.language };
    sentences(&document.text).into_iter().map(sentence).collect()
}
