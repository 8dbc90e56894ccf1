//! A pack with bytes changed, lost, added and doubled: it is refused.

use crate::Target;
use crate::random::Random;
use tarazy_corpus::facts::analyse_all;
use tarazy_corpus::{Corpus, pack};

pub(crate) struct Packs {
    random: Random,
    pack: Vec<u8>,
}

/// Where a pack is changed, and to what.
#[derive(Debug)]
pub(crate) enum Change {
    Byte(usize, u8),
    Cut(usize),
    Doubled(usize, usize),
    Put(usize, Vec<u8>),
}

impl Packs {
    pub(crate) fn new(seed: u64, corpus: &Corpus) -> Self {
        let facts = analyse_all(&corpus.documents, || ());
        Self { random: Random::new(seed), pack: pack::write(corpus, &facts) }
    }

    fn changed(&self, change: &Change) -> Vec<u8> {
        let mut bytes = self.pack.clone();
        match change {
            Change::Byte(at, flip) => bytes[*at] ^= flip,
            Change::Cut(at) => bytes.truncate(*at),
            Change::Doubled(from, to) => bytes.extend_from_within(*from..*to),
            Change::Put(at, noise) => drop(bytes.splice(*at..*at, noise.iter().copied())),
        }
        bytes
    }
}

impl Target for Packs {
    type Input = Change;

    fn input(&mut self) -> Self::Input {
        let length = self.pack.len();
        let at = self.random.below(length);
        match self.random.below(6) {
            0 => Change::Cut(at),
            1 => Change::Doubled(at, at + 1 + self.random.below(length - at)),
            2 => Change::Put(at, (0..=self.random.below(9)).map(|_| self.random.below(256) as u8).collect()),
            _ => Change::Byte(at, 1 + self.random.below(255) as u8),
        }
    }

    fn fault(&self, change: &Self::Input) -> Option<&'static str> {
        pack::read(&self.changed(change)).is_ok().then_some("a changed pack is read")
    }
}
