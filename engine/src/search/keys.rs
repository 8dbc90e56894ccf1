/// From the hash of a key that several terms share, such as a stem, to these terms.
#[derive(Debug, Default)]
pub(super) struct Keys {
    /// The high bits of the hash above, the term below; sorted.
    entries: Vec<u64>,
}

/// More terms than fit into these bits make a corpus that does not fit into memory; they would have no keys.
const TERM: u64 = 0xff_ffff;

impl Keys {
    pub(super) fn add(&mut self, hash: u64, term: u32) {
        if u64::from(term) <= TERM {
            self.entries.push(hash & !TERM | u64::from(term));
        }
    }

    /// To be called once, after the last [`Keys::add`].
    pub(super) fn sort(&mut self) {
        self.entries.sort_unstable();
        self.entries.dedup();
        self.entries.shrink_to_fit();
    }

    /// The terms that have this key, and with a chance of one in millions a term that does not.
    pub(super) fn terms(&self, hash: u64) -> impl Iterator<Item = u32> {
        let start = self.entries.partition_point(|entry| entry & !TERM < hash & !TERM);
        let same = self.entries[start..].iter().take_while(move |&entry| (entry ^ hash) & !TERM == 0);
        same.map(|entry| (entry & TERM) as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_leads_to_all_its_terms() {
        let mut keys = Keys::default();
        let (bridge, port, mouth) = (7 << 40, 9 << 40 | 5, 8 << 40);
        for (key, term) in [(bridge, 2), (port, 1), (bridge, 0), (bridge, 2), (mouth, 1 << 24)] {
            keys.add(key, term);
        }
        keys.sort();
        assert_eq!(keys.terms(bridge).collect::<Vec<_>>(), [0, 2]);
        assert_eq!(keys.terms(port).collect::<Vec<_>>(), [1]);
        assert_eq!(keys.terms(mouth).count(), 0);
    }
}
