//! Byte offsets to UTF-16 offsets and back: the only place where the two meet.

/// Offsets of one text in both measures.
#[derive(Clone, Debug)]
pub struct Utf16Map {
    /// For every byte offset that starts a character whose UTF-8 and UTF-16 lengths differ:
    /// the byte offset after it and the UTF-16 offset after it.
    steps: Vec<(u32, u32)>,
}

impl Utf16Map {
    /// Reads `text` once.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut steps = Vec::new();
        let (mut byte, mut unit) = (0u32, 0u32);
        for c in text.chars() {
            byte += c.len_utf8() as u32;
            unit += c.len_utf16() as u32;
            if c.len_utf8() != c.len_utf16() {
                steps.push((byte, unit));
            }
        }
        Self { steps }
    }

    /// The UTF-16 offset of a byte offset on a character border.
    #[must_use]
    pub fn utf16(&self, byte: u32) -> u32 {
        let before = self.steps.partition_point(|&(b, _)| b <= byte);
        match before.checked_sub(1).map(|i| self.steps[i]) {
            Some((b, u)) => u + (byte - b),
            None => byte,
        }
    }

    /// The byte offset of a UTF-16 offset on a character border.
    #[must_use]
    pub fn byte(&self, utf16: u32) -> u32 {
        let before = self.steps.partition_point(|&(_, u)| u <= utf16);
        match before.checked_sub(1).map(|i| self.steps[i]) {
            Some((b, u)) => b + (utf16 - u),
            None => utf16,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_beyond_the_basic_plane_are_two_units() {
        let map = Utf16Map::new("aя😀b");
        assert_eq!([0, 1, 3, 7, 8].map(|byte| map.utf16(byte)), [0, 1, 2, 4, 5]);
    }

    proptest! {
        #[test]
        fn every_border_goes_there_and_back(text in "\\PC{0,30}|[a-я😀ң]{0,30}") {
            let map = Utf16Map::new(&text);
            for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let units = text[..byte].encode_utf16().count() as u32;
                prop_assert_eq!(map.utf16(byte as u32), units);
                prop_assert_eq!(map.byte(units), byte as u32);
            }
        }
    }
}
