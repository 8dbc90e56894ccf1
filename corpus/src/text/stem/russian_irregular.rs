//! Irregular words, as a grammar book lists them: verbs whose present is not made from their past, and single forms.

use super::Candidates;
use super::irregular::Forms;
use super::russian::{is_adjective_ending, is_vowel};
use crate::order::Order;
use std::sync::OnceLock;

/// Verbs, a line each, its cells parted by `|`: what stands before the endings of the past, of the present, of the short
/// passive participle, and forms that are whole. Several stems are parted by spaces; the first names the verb.
/// A `*` at the start: the verb takes prefixes; a `+`: it never stands without one. A `?` after a whole form: a noun has it, too.
const VERBS: &str = include_str!("russian_verbs.txt");

/// Forms that are not made from the stem of their word: the key under which the word is filed, and the forms.
const FORMS: &str = include_str!("russian_forms.txt");

/// Prefixes of verbs.
const PREFIXES: &str = "в во вз взо воз вос вс вы до за из изо ис на над надо недо низ низо о об обо объ от ото пере по под подо \
подъ пре пред предо при про раз разо рас с со соз съ у";

/// Prefixes before which another may stand.
const OUTER_PREFIXES: &str = "вос вы недо пере по пре пред при про рас";

/// Endings of the past and of the infinitive.
const PAST: &str = "ть л ла ло ли вши";

/// Endings of the present after a vowel.
const PRESENT_SOFT: &str = "ю ешь ет ем ете ют";

/// Endings of the present after a consonant.
const PRESENT_HARD: &str = "ешь ет ем ете ут ют ишь ит им ите ят ат";

/// Endings of the present after a consonant that many nouns have, too.
const PRESENT_UNSURE: &str = "у ю и я а";

/// A form that no regular word has.
const SURE: u8 = 30;
/// A form that a noun may have as well.
const UNSURE: u8 = 6;

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Past,
    Present,
    Passive,
    Whole,
    /// A whole form that a noun has, too.
    UnsureWhole,
}

struct Stem {
    letters: &'static str,
    kind: Kind,
    /// Whether it may stand bare, and behind a prefix.
    bare: bool,
    prefixed: bool,
    verb: &'static str,
}

/// All stems of [`VERBS`] and all words of [`FORMS`], sorted, and all prefixes; read on first use.
struct Tables {
    prefixes: Vec<&'static str>,
    stems: Vec<Stem>,
    forms: Forms,
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut stems: Vec<Stem> = VERBS.lines().flat_map(stems_of).collect();
        stems.order_by_key(|stem| stem.letters);
        Tables { prefixes: PREFIXES.split(' ').collect(), stems, forms: Forms::read(FORMS) }
    })
}

fn stems_of(line: &'static str) -> impl Iterator<Item = Stem> {
    let (bare, prefixed) = (!line.starts_with('+'), line.starts_with(['*', '+']));
    let cells = line.trim_start_matches(['*', '+']).split('|');
    let verb = cells.clone().next().and_then(|past| past.split(' ').next()).unwrap_or_default();
    let kinds = [Kind::Past, Kind::Present, Kind::Passive, Kind::Whole];
    cells.zip(kinds).flat_map(move |(cell, kind)| {
        let stems = cell.split_ascii_whitespace();
        stems.map(move |cell| {
            let letters = cell.trim_end_matches('?');
            let kind = if letters == cell { kind } else { Kind::UnsureWhole };
            // Short ones are nouns, too: `бит`, `дан`.
            let is_noun = prefixed && kind == Kind::Passive && letters.len() < 2 * 6;
            Stem { letters, kind, bare: bare && !is_noun, prefixed, verb }
        })
    })
}

/// Proposes the words that have the irregular form `word`.
pub(super) fn irregular(word: &str, found: &mut Candidates) {
    let tables = tables();
    let comparative = word.strip_prefix("по").filter(|rest| rest.ends_with('е'));
    for form in [Some(word), comparative].into_iter().flatten() {
        for key in tables.forms.find(form) {
            found.add(key.to_owned(), SURE);
        }
    }
    verbs(word, tables, found);
}

fn verbs(word: &str, tables: &Tables, found: &mut Candidates) {
    let active = word.strip_suffix("ся").or_else(|| word.strip_suffix("сь"));
    let reflexive = if active.is_some() { "с" } else { "" };
    let form = active.unwrap_or(word);
    for at in prefix_ends(form, &tables.prefixes) {
        let (prefix, rest) = form.split_at(at);
        let verbs = readings(rest, at > 0, &tables.stems);
        for &(verb, weight) in &verbs {
            // What is given is told with the verb `to give`: `издается`.
            let reflexive = if verb.ends_with("дава") { "" } else { reflexive };
            found.add([&canonical(prefix), "~", verb, "-", reflexive].concat(), weight);
        }
        if !verbs.is_empty() {
            return;
        }
    }
}

/// Where a prefix, two or none may end in `form`, the nearest first.
fn prefix_ends(form: &str, prefixes: &[&str]) -> Vec<usize> {
    let mut ends = vec![0];
    for prefix in prefixes.iter().filter(|prefix| form.starts_with(**prefix)) {
        ends.push(prefix.len());
        if OUTER_PREFIXES.split(' ').any(|outer| outer == *prefix) {
            let rest = &form[prefix.len()..];
            let inner = prefixes.iter().filter(|inner| rest.starts_with(**inner));
            ends.extend(inner.map(|inner| prefix.len() + inner.len()));
        }
    }
    ends.order();
    ends
}

/// The verbs of which `rest` is a form, and how well it speaks for them.
fn readings(rest: &str, prefixed: bool, mut stems: &[Stem]) -> Vec<(&'static str, u8)> {
    let mut verbs = Vec::new();
    for at in rest.char_indices().map(|(at, _)| at).skip(1).chain([rest.len()]) {
        let (letters, ending) = rest.split_at(at);
        stems = &stems[stems.partition_point(|stem| stem.letters < letters)..];
        stems = &stems[..stems.partition_point(|stem| stem.letters.starts_with(letters))];
        if stems.is_empty() {
            break;
        }
        let same = stems.iter().take_while(|stem| stem.letters == letters);
        let allowed = same.filter(|stem| if prefixed { stem.prefixed } else { stem.bare });
        verbs.extend(allowed.filter_map(|stem| Some((stem.verb, weight(stem, ending)?))));
    }
    verbs
}

fn weight(stem: &Stem, ending: &str) -> Option<u8> {
    let has = |endings: &str| endings.split(' ').any(|known| known == ending);
    let participle = |suffixes: &str| {
        suffixes.split(' ').any(|suffix| ending.strip_prefix(suffix).is_some_and(is_adjective_ending))
    };
    let vowel = stem.letters.ends_with(is_vowel);
    let (sure, unsure) = match stem.kind {
        Kind::Whole => (ending.is_empty(), false),
        Kind::UnsureWhole => (false, ending.is_empty()),
        Kind::Past if vowel => (has(PAST) || participle("вш"), ending == "в"),
        Kind::Past => (has("ть ла ло ли ши") || participle("ш"), false),
        Kind::Present if vowel => (has(PRESENT_SOFT) || participle("ющ"), false),
        Kind::Present => (has(PRESENT_HARD) || participle("ущ ющ ящ ащ"), has(PRESENT_UNSURE)),
        Kind::Passive => (is_long_passive(stem.letters, ending), has("а о ы") || ending.is_empty()),
    };
    if sure { Some(SURE) } else { unsure.then_some(UNSURE) }
}

/// `данный`, `взятый`; `издание` and `занятие` are nouns.
fn is_long_passive(stem: &str, ending: &str) -> bool {
    let ending = if stem.ends_with('н') { ending.strip_prefix('н') } else { Some(ending) };
    ending.is_some_and(|ending| ending.starts_with(['ы', 'о', 'а', 'у']) && is_adjective_ending(ending))
}

fn is_prefixes(text: &str) -> bool {
    let is_one = |list: &str, text: &str| list.split(' ').any(|prefix| prefix == text);
    let mut inner = OUTER_PREFIXES.split(' ').filter_map(|outer| text.strip_prefix(outer));
    is_one(PREFIXES, text) || inner.any(|inner| is_one(PREFIXES, inner))
}

/// One spelling for `раз`, `рас` and `разо`.
fn canonical(prefix: &str) -> String {
    let bare = prefix.strip_suffix('о').filter(|bare| is_prefixes(bare)).unwrap_or(prefix);
    let voiced = bare.strip_suffix('с').map(|rest| [rest, "з"].concat());
    voiced.filter(|voiced| is_prefixes(voiced)).unwrap_or_else(|| bare.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keys(word: &str) -> Vec<String> {
        let mut found = Candidates::default();
        irregular(word, &mut found);
        found.0.into_iter().map(|candidate| candidate.key).collect()
    }

    #[track_caller]
    fn share_a_key(forms: &str) {
        let mut forms = forms.split(' ').map(keys);
        let first = forms.next().unwrap();
        for keys in forms {
            assert!(keys.iter().any(|key| first.contains(key)), "{first:?} {keys:?}");
        }
    }

    #[test]
    fn a_present_that_is_not_made_from_the_past_meets_it() {
        share_a_key("подобрать подобрал подберут подобранный подберите");
        share_a_key("разбить разобьет разбей разбитое");
        share_a_key("обнять обнимет обнял обнимут");
        share_a_key("увести увел уведет уведенный уведший");
        share_a_key("высказать выскажет высказанное высказавший");
        share_a_key("распродать распродаст распроданы");
        share_a_key("заехать заедет заехавшие");
    }

    #[test]
    fn going_borrows_its_past() {
        share_a_key("зайти зашел зашла зайдут зашедший зайдя");
        share_a_key("прийти придет пришли");
        share_a_key("произойти произошло произойдет");
    }

    #[test]
    fn reflexive_verbs_are_words_of_their_own() {
        assert_eq!(keys("собраться"), keys("соберутся"));
        assert_ne!(keys("собрать"), keys("собраться"));
    }

    #[test]
    fn what_is_given_is_told_with_the_verb_to_give() {
        assert_eq!(keys("передается"), keys("передавать"));
    }

    #[test]
    fn single_forms_lead_to_their_word() {
        share_a_key("люди людьми человек");
        share_a_key("хуже похуже");
        share_a_key("времени временами времен");
    }

    #[test]
    fn nouns_of_verbs_are_no_forms_of_theirs() {
        for noun in ["издание", "занятий", "победу", "соседу", "страна", "видит"]
        {
            assert!(keys(noun).is_empty(), "{noun} {:?}", keys(noun));
        }
    }

    proptest! {
        #[test]
        fn any_word_may_come(word in "[а-я]{0,18}|\\PC{0,9}") {
            let _ = keys(&word);
        }
    }
}
