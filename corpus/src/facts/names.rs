use super::{Name, Segment};
use crate::document::Document;

pub(super) fn find(_document: &Document, _segments: &[Segment]) -> Vec<Name> {
    Vec::new()
}
