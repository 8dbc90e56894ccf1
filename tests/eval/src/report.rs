/// Prints measures as they come and remembers whether all floors hold.
pub(crate) struct Report {
    show_misses: bool,
    holds: bool,
}

impl Report {
    pub(crate) fn new(show_misses: bool) -> Self {
        println!("{:<34} {:>8} {:>8}", "measure", "value", "floor");
        Self { show_misses, holds: true }
    }

    /// A share of `whole`, in percent, with the least that is accepted.
    pub(crate) fn share(&mut self, name: &str, part: usize, whole: usize, floor: f64) {
        let percent = 100.0 * part as f64 / whole.max(1) as f64;
        let under = percent < floor;
        self.holds &= !under;
        println!("{name:<34} {percent:>8.2} {floor:>8.2}{}", if under { "  UNDER" } else { "" });
    }

    /// Something that went wrong, for whoever improves it.
    pub(crate) fn miss(&self, measure: &str, what: &str) {
        if self.show_misses {
            println!("  {measure}: {what}");
        }
    }

    /// False when a measure was under its floor.
    pub(crate) fn holds(&self) -> bool {
        self.holds
    }
}
