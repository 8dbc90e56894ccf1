//! Whether two figures count the same thing, and what became of the number.

use super::lexicon::Lexicon;
use super::questions::Cues;
use super::similarity::month_and_day;
use super::statement::Quantity;
use tarazy_corpus::facts::Comparison;

/// Words around two sums by which they are taken to be of one thing.
const NEAR_WORDS: usize = 2;

/// How two figures of one count relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Amounts {
    /// The same number.
    Same,
    /// Other words of bound, both can be true.
    Compatible,
    /// Other number, the first figure is the older.
    FirstOlder,
    /// Other number, the second figure is the older.
    SecondOlder,
    /// Other number for the same date.
    Clash,
    /// Other number; nothing tells for which dates.
    Differ,
}

/// What is needed to tell what a figure counts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counting<'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) cues: &'a Cues,
}

impl Counting<'_> {
    /// True when both count the same. Within a question whose figures count one thing (`counted`),
    /// both must stand by its cues; elsewhere units and counted words must agree.
    /// Between two languages only what is said to be counted tells, not the words around.
    pub(super) fn same_count(
        &self,
        a: &Quantity,
        b: &Quantity,
        counted: Option<usize>,
        abroad: bool,
    ) -> bool {
        let units_clash = a.unit.is_some() && b.unit.is_some() && a.unit != b.unit;
        match counted {
            Some(question) => {
                let counts = |q: &Quantity| self.cues.counts(question, q, !abroad);
                !units_clash && counts(a) && counts(b)
            }
            None => a.unit == b.unit && (self.same_words(a, b) || self.same_sum(a, b)),
        }
    }

    fn same_words(&self, a: &Quantity, b: &Quantity) -> bool {
        let content = |q: &Quantity| match self.things(q) {
            // People are counted by what befell them: the nearest word with content.
            none if none.is_empty() && !q.counts.is_empty() => {
                self.stems(&q.near).into_iter().take(1).collect()
            }
            counted => counted,
        };
        let (a, b) = (content(a), content(b));
        !a.is_empty() && !b.is_empty() && self.within(&a, &b)
    }

    /// Stems of what is said to be counted.
    pub(super) fn things(&self, quantity: &Quantity) -> Vec<u32> {
        self.stems(&quantity.counts)
    }

    fn stems(&self, list: &[u32]) -> Vec<u32> {
        let forms = list.iter().filter_map(|&f| self.lexicon.forms().get(f as usize));
        forms.filter(|f| f.content).map(|f| f.stem).collect()
    }

    /// True when the longer list holds all of the shorter, in any form.
    fn within(&self, a: &[u32], b: &[u32]) -> bool {
        let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
        short.iter().all(|&x| long.iter().any(|&y| x == y || self.kin(x, y)))
    }

    /// True when both say what they count beside the words of the question, and it is not the same: women, workers.
    pub(super) fn other_things(&self, a: &Quantity, b: &Quantity, counted: Option<usize>) -> bool {
        let own = |q: &Quantity| -> Vec<u32> {
            let asked = |form: &u32| counted.is_some_and(|question| self.cues.names(question, *form));
            self.stems(&q.counts.iter().copied().filter(|form| !asked(form)).collect::<Vec<_>>())
        };
        let (a, b) = (own(a), own(b));
        !a.is_empty() && !b.is_empty() && !self.within(&a, &b)
    }

    /// True when what both say they count has a word in common.
    pub(super) fn have_common(&self, a: &Quantity, b: &Quantity) -> bool {
        self.things(a).iter().any(|stem| self.things(b).contains(stem))
    }

    /// Sums in one unit, with nothing said of what they count: equal ones, or ones with the same words around.
    fn same_sum(&self, a: &Quantity, b: &Quantity) -> bool {
        let stem = |&f: &u32| self.lexicon.forms().get(f as usize).filter(|f| f.content).map(|f| f.stem);
        let (of_a, of_b) =
            (a.near.iter().filter_map(stem), b.near.iter().filter_map(stem).collect::<Vec<_>>());
        let equal = a.value.total_cmp(&b.value).is_eq();
        let plain = a.unit.is_some() && a.counts.is_empty() && b.counts.is_empty();
        plain && (equal || of_a.filter(|stem| of_b.contains(stem)).count() >= NEAR_WORDS)
    }

    /// Stems of one word family that a stemmer keeps apart: a common beginning of four letters or
    /// more and endings of at most two.
    pub(super) fn kin(&self, a: u32, b: u32) -> bool {
        let text =
            |stem: u32| self.lexicon.stems().get(stem as usize).map(String::as_str).unwrap_or_default();
        let (a, b) = (text(a), text(b));
        let common = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
        common >= 4 && a.chars().count().max(b.chars().count()) <= common + 2
    }
}

/// How `a` relates to `b`, which count the same; the dates are those on which the texts were
/// published or the words said, used when a figure has no date of its own.
pub(super) fn relate(a: &Quantity, b: &Quantity, dates: (Option<&str>, Option<&str>)) -> Amounts {
    if a.value.total_cmp(&b.value).is_eq() {
        return if a.comparison == b.comparison { Amounts::Same } else { Amounts::Compatible };
    }
    // Two limits of one kind are two plans: "up to 15 metres", "up to 13".
    let limits =
        a.comparison == b.comparison && matches!(a.comparison, Comparison::AtMost | Comparison::Less);
    let bounded = !limits && (compatible(a, b) || compatible(b, a));
    let rough = [a.comparison, b.comparison].contains(&Comparison::About);
    let order = a.as_of.as_deref().or(dates.0).zip(b.as_of.as_deref().or(dates.1));
    match order.map(|(x, y)| (earlier(x, y), x == y && is_day(x))) {
        _ if bounded && rough => Amounts::Compatible,
        Some((Some(true), _)) => Amounts::FirstOlder,
        Some((Some(false), _)) => Amounts::SecondOlder,
        _ if bounded => Amounts::Compatible,
        Some((None, true)) => Amounts::Clash,
        _ => Amounts::Differ,
    }
}

/// `2022-01-19` or `--01-19`.
fn is_day(iso: &str) -> bool {
    matches!(iso.len(), 10 | 7) && iso.matches('-').count() != 1
}

/// Whether `a` lies before `b`; `None` when one period holds the other or a year is not known.
fn earlier(a: &str, b: &str) -> Option<bool> {
    let (a, b) = if a.starts_with('-') != b.starts_with('-') && is_day(a) && is_day(b) {
        (month_and_day(a), month_and_day(b))
    } else {
        (a, b)
    };
    let shared = a.len().min(b.len());
    match a.get(..shared)?.cmp(b.get(..shared)?) {
        _ if a.starts_with('-') != b.starts_with('-') => None,
        std::cmp::Ordering::Less => Some(true),
        std::cmp::Ordering::Greater => Some(false),
        std::cmp::Ordering::Equal => None,
    }
}

/// True when the bound that `a` states holds for the value of `b`.
fn compatible(a: &Quantity, b: &Quantity) -> bool {
    match a.comparison {
        Comparison::Equal => false,
        Comparison::AtLeast => b.value >= a.value,
        Comparison::AtMost => b.value <= a.value,
        Comparison::More => b.value > a.value,
        Comparison::Less => b.value < a.value,
        // A round number given as rough stands for a tenth to either side.
        Comparison::About => (b.value - a.value).abs() <= a.value.abs() / 10.0,
    }
}
