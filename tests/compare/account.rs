//! Documents whose claims are known.

use proptest::prelude::*;
use tarazy_corpus::facts::{Claim, Comparison, Date, Facts, Figure, Segment, SegmentKind, Voice};
use tarazy_corpus::text::{Span, language};
use tarazy_corpus::{Document, Precision, Published};

/// A document written claim by claim.
pub(super) struct Account {
    pub(super) document: Document,
    pub(super) facts: Facts,
}

/// An empty one, published on that day.
pub(super) fn account(published: &str) -> Account {
    let published = Published { iso: published.to_owned(), precision: Precision::Day };
    Account {
        document: Document { published: Some(published), ..Document::default() },
        facts: Facts::default(),
    }
}

impl Account {
    pub(super) fn newsroom(self, text: &str) -> Self {
        self.claim(Voice::Newsroom, text)
    }

    pub(super) fn says(self, speaker: &str, text: &str) -> Self {
        self.claim(Voice::Speaker(speaker.to_owned()), text)
    }

    pub(super) fn claim(mut self, voice: Voice, text: &str) -> Self {
        let start = self.document.text.len();
        self.document.text.push_str(text);
        let span = Span::new(start, self.document.text.len());
        self.document.text.push('\n');
        let language = language::detect(text);
        self.document.language = language;
        self.facts.segments.push(Segment { span, kind: SegmentKind::Sentence, language });
        let claim = Claim {
            span,
            voice,
            said: None,
            figures: Vec::new(),
            names: Vec::new(),
            dates: Vec::new(),
            negated: false,
        };
        self.facts.claims.push(claim);
        self
    }

    /// Adds a figure to the last claim; `shown` must stand in it.
    pub(super) fn figure(mut self, shown: &str, value: f64, counts: &str) -> Self {
        let claim = self.facts.claims.last_mut().unwrap();
        let start = claim.span.start as usize + claim.span.of(&self.document.text).find(shown).unwrap();
        claim.figures.push(self.facts.figures.len() as u32);
        self.facts.figures.push(Figure {
            span: Span::new(start, start + shown.len()),
            value: Some(value),
            comparison: Comparison::Equal,
            unit: None,
            counts: Some(counts.to_owned()),
            as_of: None,
        });
        self
    }

    /// Adds a date to the last claim; `shown` must stand in it.
    pub(super) fn date(mut self, shown: &str, iso: &str) -> Self {
        let claim = self.facts.claims.last_mut().unwrap();
        let start = claim.span.start as usize + claim.span.of(&self.document.text).find(shown).unwrap();
        claim.dates.push(self.facts.dates.len() as u32);
        self.facts.dates.push(Date { span: Span::new(start, start + shown.len()), iso: iso.to_owned() });
        self
    }
}

/// Claims of a few words that meet cues, denials and figures often.
pub(super) fn claims() -> impl Strategy<Value = Vec<(u8, String)>> {
    const WORDS: &[&str] = &[
        "виноват",
        "сторож",
        "не",
        "погибли",
        "3",
        "пожар",
        "склад",
        "стреляли",
        "причина",
        "ветер",
        "жертв",
        "was",
        "killed",
        "кінәлі",
        "ақша",
        "?",
        "«",
        "",
        "🔥",
    ];
    let words = prop::collection::vec(prop::sample::select(WORDS), 0..7).prop_map(|words| words.join(" "));
    prop::collection::vec((0u8..4, words), 0..9)
}

/// An account of such claims; a 3 counts people.
pub(super) fn random_account(claims: &[(u8, String)], day: &str) -> Account {
    claims.iter().fold(account(day), |account, (voice, text)| {
        let voice = match voice {
            0 => Voice::Newsroom,
            1 => Voice::Unknown,
            _ => Voice::Speaker(["Олег Рябов", "Рябов"][usize::from(voice - 2)].to_owned()),
        };
        let account = account.claim(voice, text);
        if text.contains('3') { account.figure("3", 3.0, "человек") } else { account }
    })
}
