//! Bytes changed, lost, added and doubled.

use crate::random::Random;

/// Numbers by which readers are led astray: the greatest ones, and those near to a border.
const NUMBERS: &[&[u8]] =
    &[&[0x7f], &[0x80, 0x01], &[0xff; 4], &[0xff; 9], &[0xff, 0xff, 0xff, 0xff, 0x0f], &[0; 8]];

/// Where bytes are changed, and to what.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Byte(usize, u8),
    Cut(usize),
    Lost(usize, usize),
    Doubled(usize, usize),
    Put(usize, Vec<u8>),
}

impl Change {
    /// A change of so many bytes.
    pub(crate) fn any(random: &mut Random, length: usize) -> Self {
        let at = random.below(length);
        let end = at + 1 + random.below((length - at).min(40));
        match random.below(9) {
            0 => Self::Cut(at),
            1 => Self::Doubled(at, at + 1 + random.below(length - at)),
            2 => Self::Put(at, (0..=random.below(9)).map(|_| random.below(256) as u8).collect()),
            3 => Self::Put(at, random.of(NUMBERS).to_vec()),
            4 => Self::Lost(at, end.min(length)),
            _ => Self::Byte(at, 1 + random.below(255) as u8),
        }
    }

    /// Does nothing where there are not so many bytes any more.
    pub(crate) fn apply(&self, bytes: &mut Vec<u8>) {
        let length = bytes.len();
        match self {
            Self::Byte(at, flip) if *at < length => bytes[*at] ^= flip,
            Self::Cut(at) => bytes.truncate(*at),
            Self::Lost(from, to) if *to <= length => drop(bytes.drain(from..to)),
            Self::Doubled(from, to) if *to <= length => bytes.extend_from_within(*from..*to),
            Self::Put(at, noise) if *at <= length => drop(bytes.splice(*at..*at, noise.iter().copied())),
            _ => {}
        }
    }
}
