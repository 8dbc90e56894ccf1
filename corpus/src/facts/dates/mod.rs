//! Dates and periods, in the three languages, each with an ISO 8601 form as exact as the text allows.

mod calendar;
mod periods;
mod relative;
mod rules;
mod scan;

use super::words::Words;
use super::{Date, Segment};
use crate::document::Document;
use calendar::{Day, Published};
use scan::Scan;

pub(super) fn find(document: &Document, segments: &[Segment]) -> Vec<Date> {
    let words = Words::new(document, segments);
    let published = document.published.as_ref().and_then(|p| Published::parse(&p.iso));
    let mut scan = Scan { words: &words, published, told: None, told_month: None };
    let mut dates = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((range, iso)) = scan.date_at(at) else {
            at += 1;
            continue;
        };
        at = range.end.max(at + 1);
        scan.told = Day::parse(&iso).or(scan.told);
        scan.told_month = calendar::month_of(&iso).or(scan.told_month);
        dates.extend(words.span(&range).map(|span| Date { span, iso }));
    }
    dates
}

#[cfg(test)]
mod tests;
