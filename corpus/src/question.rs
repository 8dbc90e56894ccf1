/// A reader's question that claims of different documents answer ("Who is blamed?").
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// Stable name, such as `blame`.
    pub id: String,
    /// The question as shown.
    pub label: Label,
    /// True when two different answers of one voice cannot both stand (who is to blame), so that
    /// a different answer is a change; false when answers add up (what was damaged).
    pub exclusive: bool,
    /// True when every figure whose counted words match a cue counts one and the same thing (the
    /// dead), whatever word the account uses for it; the key `counts` of `questions.toml`, default false.
    pub counts: bool,
    /// What shows that a claim answers it, in any language; any one cue is enough.
    pub cues: Vec<Cue>,
}

/// One text in the three languages of the interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// Russian.
    pub ru: String,
    /// Kazakh.
    pub kk: String,
    /// English.
    pub en: String,
}

/// Words that must all occur in a claim, in any order and any form.
/// A word that ends in `*` matches every word that begins so.
/// A word that begins with `-` must not occur.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cue {
    /// Language in whose forms the words are matched.
    pub language: crate::text::Language,
    /// The words, folded.
    pub words: Vec<String>,
}
