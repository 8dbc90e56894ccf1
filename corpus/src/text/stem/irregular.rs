//! Forms that no rule makes, listed with the word that they belong to.

use crate::order::Order;

/// The forms of a list, each with the first word of its line.
pub(super) struct Forms(Vec<(&'static str, &'static str)>);

impl Forms {
    /// Reads lines of words: where to file the forms, and the forms.
    pub(super) fn read(lines: &'static str) -> Self {
        let mut forms: Vec<_> = lines.lines().flat_map(forms_of).collect();
        forms.order();
        Self(forms)
    }

    /// Where a form is filed; a form of two words, at both.
    pub(super) fn find(&self, form: &str) -> impl Iterator<Item = &'static str> {
        let start = self.0.partition_point(|known| known.0 < form);
        self.0[start..].iter().take_while(move |known| known.0 == form).map(|known| known.1)
    }
}

fn forms_of(line: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let (key, forms) = line.split_once(' ').unwrap_or_default();
    forms.split(' ').map(move |form| (form, key))
}
