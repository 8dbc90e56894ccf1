//! Byte offsets to UTF-16 offsets and back: the only place where the two meet.

/// Offsets of one text in both measures.
#[derive(Clone, Debug)]
pub struct Utf16Map<'t> {
    text: &'t [u8],
    /// The UTF-16 offset at which every block of [`BLOCK`] bytes begins.
    blocks: Vec<u32>,
    /// UTF-16 length of the text.
    units: u32,
}

/// Few enough bytes to be counted anew for every offset.
const BLOCK: usize = 64;

impl<'t> Utf16Map<'t> {
    /// Reads `text` once.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let text = text.as_bytes();
        let mut blocks = Vec::with_capacity(text.len() / BLOCK + 1);
        let mut units = 0;
        for block in text.chunks(BLOCK) {
            blocks.push(units);
            units += block.iter().map(|&byte| width(byte)).sum::<u32>();
        }
        Self { text, blocks, units }
    }

    /// The UTF-16 offset of a byte offset on a character border.
    #[must_use]
    pub fn utf16(&self, byte: u32) -> u32 {
        let at = byte as usize;
        let Some(units) = self.blocks.get(at / BLOCK).filter(|_| at < self.text.len()) else {
            return self.units + byte.saturating_sub(self.text.len() as u32);
        };
        units + self.text[at / BLOCK * BLOCK..at].iter().map(|&byte| width(byte)).sum::<u32>()
    }

    /// The byte offset of a UTF-16 offset on a character border.
    #[must_use]
    pub fn byte(&self, utf16: u32) -> u32 {
        let after = self.blocks.partition_point(|&units| units <= utf16);
        let Some(block) = after.checked_sub(1).filter(|_| utf16 < self.units) else {
            return self.text.len() as u32 + utf16.saturating_sub(self.units);
        };
        let (mut at, mut units) = (block * BLOCK, self.blocks[block]);
        while at < self.text.len() && (units < utf16 || width(self.text[at]) == 0) {
            units += width(self.text[at]);
            at += 1;
        }
        at as u32
    }
}

/// UTF-16 code units of the character that begins with this byte of UTF-8; 0 inside of a character.
fn width(byte: u8) -> u32 {
    u32::from(byte & 0xc0 != 0x80) + u32::from(byte >= 0xf0)
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
        fn every_border_goes_there_and_back(text in "\\PC{0,30}|[a-я😀ң]{0,150}") {
            let map = Utf16Map::new(&text);
            for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let units = text[..byte].encode_utf16().count() as u32;
                prop_assert_eq!(map.utf16(byte as u32), units);
                prop_assert_eq!(map.byte(units), byte as u32);
            }
        }
    }
}
