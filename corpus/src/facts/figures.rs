use super::{Date, Figure, Segment};
use crate::document::Document;

pub(super) fn find(_document: &Document, _segments: &[Segment], _dates: &[Date]) -> Vec<Figure> {
    Vec::new()
}
