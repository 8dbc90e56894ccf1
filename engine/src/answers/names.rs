//! The stable names by which programs know the values of the engine's enums.

use crate::compare::{ChangeKind, Reason, Relation};
use crate::search::{Note, SuggestionReason};
use tarazy_corpus::Precision;
use tarazy_corpus::facts::{Comparison, NameKind, QuoteKind, SegmentKind, Voice};

pub(super) fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Year => "year",
        Precision::Month => "month",
        Precision::Day => "day",
    }
}

pub(super) fn segment(kind: SegmentKind) -> &'static str {
    match kind {
        SegmentKind::Sentence => "sentence",
        SegmentKind::Headline => "headline",
        SegmentKind::Heading => "heading",
        SegmentKind::Caption => "caption",
        SegmentKind::Link => "link",
        SegmentKind::Feed => "feed",
        SegmentKind::Meta => "meta",
    }
}

pub(super) fn quote(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Direct => "direct",
        QuoteKind::Fragment => "fragment",
        QuoteKind::Indirect => "indirect",
    }
}

pub(super) fn comparison(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Equal => "=",
        Comparison::AtLeast => ">=",
        Comparison::AtMost => "<=",
        Comparison::More => ">",
        Comparison::Less => "<",
        Comparison::About => "~",
    }
}

pub(super) fn name(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Person => "person",
        NameKind::Organisation => "organisation",
        NameKind::Place => "place",
        NameKind::Other => "other",
    }
}

/// A speaker's canonical name, `newsroom`, or `None` for somebody whom the text does not name.
pub(super) fn voice(voice: &Voice) -> Option<String> {
    match voice {
        Voice::Newsroom => Some("newsroom".to_owned()),
        Voice::Speaker(name) => Some(name.clone()),
        Voice::Unknown => None,
    }
}

/// The name of a relation in answers.
#[must_use]
pub fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Changed => "changed",
        Relation::Contradicts => "contradicts",
        Relation::Updated => "updated",
        Relation::Agrees => "agrees",
        Relation::Adds => "adds",
        Relation::Related => "related",
        Relation::Only => "only",
    }
}

pub(super) fn change(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Kept => "kept",
        ChangeKind::Moved => "moved",
        ChangeKind::Deleted => "deleted",
        ChangeKind::Inserted => "inserted",
    }
}

pub(super) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::SameVoiceOtherAnswer => "same-voice-other-answer",
        Reason::OtherVoiceDenies => "other-voice-denies",
        Reason::OtherVoiceOtherAnswer => "other-voice-other-answer",
        Reason::OtherValue => "other-value",
        Reason::LaterValue => "later-value",
        Reason::SameValue => "same-value",
        Reason::SameAnswer => "same-answer",
        Reason::SameQuestion => "same-question",
        Reason::SharedAnchors => "shared-anchors",
        Reason::OneSide => "one-side",
    }
}

pub(super) fn suggestion(reason: SuggestionReason) -> &'static str {
    match reason {
        SuggestionReason::Typo => "typo",
        SuggestionReason::Layout => "layout",
        SuggestionReason::Transliteration => "transliteration",
    }
}

pub(super) fn note(note: Note) -> &'static str {
    match note {
        Note::Empty => "empty",
        Note::Cut => "cut",
        Note::Malformed => "malformed",
        Note::Slip => "slip",
        Note::Typo => "typo",
        Note::Large => "large",
        Note::Undated => "undated",
        #[cfg(feature = "shards")]
        Note::Partial => "partial",
    }
}
