//! Choices that are the same in every run.

/// Characters that programs trip over.
const STRANGE: &[char] = &[
    '\0',
    '\u{7}',
    '\t',
    '\n',
    '\r',
    '\u{7f}',
    '\u{85}',
    '\u{a0}',
    '\u{ad}',
    '\u{301}',
    '\u{306}',
    '\u{308}',
    '\u{5d0}',
    '\u{61c}',
    '\u{200b}',
    '\u{200d}',
    '\u{200f}',
    '\u{202e}',
    '\u{2028}',
    '\u{2060}',
    '\u{d7ff}',
    '\u{e000}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{fffd}',
    '\u{ffff}',
    '\u{1f468}',
    '\u{1f3fd}',
    '\u{1f1f0}',
    '\u{10ffff}',
    'İ',
    'ß',
    'ﬁ',
    '中',
    '๙',
    '½',
    'Ǆ',
];

const LETTERS: &str = "абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіabcdefghijklmnopqrstuvwxyz0123456789'-.,";

/// A linear congruential generator of Knuth.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `limit`; 0 when that is 0.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }

    /// One of `list`, which is not empty.
    pub(crate) fn of<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }

    pub(crate) fn strange(&mut self) -> char {
        *self.of(STRANGE)
    }

    pub(crate) fn letter(&mut self) -> char {
        let at = self.below(LETTERS.chars().count());
        LETTERS.chars().nth(at).unwrap_or(' ')
    }
}
