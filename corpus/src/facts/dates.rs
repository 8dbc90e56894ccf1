use super::{Date, Segment};
use crate::document::Document;

pub(super) fn find(_document: &Document, _segments: &[Segment]) -> Vec<Date> {
    Vec::new()
}
