use super::{Name, Quote, Segment};
use crate::document::Document;

pub(super) fn find(_document: &Document, _segments: &[Segment], _names: &[Name]) -> Vec<Quote> {
    Vec::new()
}
