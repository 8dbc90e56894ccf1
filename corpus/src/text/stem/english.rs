//! English: Snowball, and irregular forms.

use super::irregular::Forms;
use snowball_stemmers_rs::{Algorithm, Stemmer};
use std::sync::OnceLock;

/// The Snowball stem of a folded word, or of the word of which it is an irregular form.
#[must_use]
pub fn stem(word: &str) -> String {
    static FORMS: OnceLock<Forms> = OnceLock::new();
    let forms = FORMS.get_or_init(|| Forms::read(include_str!("english_forms.txt")));
    let word = forms.find(word).next().unwrap_or(word);
    Stemmer::create(Algorithm::English).stem(word).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn irregular_forms_meet_their_word() {
        for (form, word) in
            [("fled", "fleeing"), ("risen", "rises"), ("women", "woman"), ("bridges", "bridge")]
        {
            assert_eq!(stem(form), stem(word), "{form}");
        }
    }
}
