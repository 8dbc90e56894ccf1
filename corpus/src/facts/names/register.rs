//! Links the mentions of one name and chooses its canonical form.

use super::super::list::List;
use super::super::{Name, NameKind};
use super::cases::Forms;
use super::russian;
use super::scene::{Found, Scene};
use crate::order::Order;
use crate::text::normalise::{fold, is_small, uppercase};
use crate::text::{Language, Span};
use std::collections::{BTreeMap, BTreeSet};

/// Of the names that share a part so many are compared.
const MOST_ALIKE: usize = 100;

/// One name for all places of `found` (sorted by place) that name the same.
pub(super) fn merge(scene: &Scene, language: Language, found: &[Found]) -> Vec<Name> {
    let forms = Forms::new(scene, found);
    let mut register = Register::default();
    let full_first = |f: &&Found| f.kind == NameKind::Person && f.words.len() > 1;
    for name in found.iter().filter(full_first).chain(found.iter().filter(|f| !full_first(f))) {
        if let Some(span) = scene.words.span(&name.words) {
            let known = |surname: &str| register.has_surname(surname);
            let parts = forms.parts(name, language, &known);
            register.add(name.kind, span, parts);
        }
    }
    let mut entries = register.entries;
    join_long_forms(scene, &mut entries);
    let mut names: Vec<Name> = entries.into_iter().map(Entry::into_name).collect();
    names.order_by_key(|n| n.mentions.first().copied());
    names
}

#[derive(Debug, Default)]
struct Register {
    entries: Vec<Entry>,
    /// From the folded first and last part of a name to the entries that have it.
    by_part: BTreeMap<String, BTreeSet<usize>>,
}

impl Register {
    /// True for the surname of a person with a first name.
    fn has_surname(&self, surname: &str) -> bool {
        let surname = fold(surname);
        let is_last = |at: &usize| {
            let entry = self.entries.get(*at).filter(|e| e.kind == NameKind::Person && e.parts.len() > 1);
            entry.and_then(|e| e.parts.last()).is_some_and(|last| fold(last) == surname)
        };
        self.by_part.get(&surname).is_some_and(|entries| entries.iter().any(is_last))
    }

    fn add(&mut self, kind: NameKind, span: Span, parts: Vec<String>) {
        let keys = keys(kind, &parts);
        let known = keys.iter().filter_map(|key| self.by_part.get(key)).flatten();
        let same = known.into_iter().take(MOST_ALIKE).find(|&&at| self.entries[at].is_same(kind, &parts));
        let at = same.copied().unwrap_or(self.entries.len());
        match self.entries.get_mut(at) {
            Some(entry) => entry.add(span, parts),
            None => self.entries.push(Entry { kind, parts, mentions: vec![span] }),
        }
        let parts = &self.entries[at].parts;
        let first = parts.first().map(|part| fold(part));
        for key in keys.into_iter().chain(self::keys(kind, parts)).chain(first) {
            self.by_part.entry(key).or_default().insert(at);
        }
    }
}

/// What a name is looked up by: its last part; of other names than persons' also the start of the first word with the
/// stem of the last, which the cases share; of bodies the first word.
fn keys(kind: NameKind, parts: &[String]) -> Vec<String> {
    const START: usize = 4;
    let part = telling(parts).map(|part| fold(part));
    let whole = parts.last().filter(|_| kind != NameKind::Person).map(|part| fold(part));
    let first =
        parts.first().and_then(|name| name.split(' ').next()).filter(|_| kind == NameKind::Organisation);
    let stem = whole.map(|whole| {
        let start: String = whole.chars().take(START).collect();
        format!(
            "~{start}~{}",
            russian::stem(whole.rsplit(' ').next().unwrap_or_default()).trim_end_matches(['и', 'у', 'ю'])
        )
    });
    part.into_iter().chain(stem).chain(first.map(fold)).collect()
}

#[derive(Debug)]
struct Entry {
    kind: NameKind,
    parts: Vec<String>,
    mentions: Vec<Span>,
}

impl Entry {
    /// A person is the same when the surname is and no first name speaks against it.
    fn is_same(&self, kind: NameKind, parts: &[String]) -> bool {
        if self.kind != kind {
            return false;
        }
        let same = |a: &String, b: &String| a == b || fold(a) == fold(b);
        let place = kind == NameKind::Place;
        let adjective =
            |parts: &[String]| place && parts.len() == 1 && russian::adjective_stem(&parts[0]).is_some();
        if kind == NameKind::Organisation || adjective(&self.parts) && adjective(parts) {
            let (mine, theirs) = (self.parts.join(" "), parts.join(" "));
            return is_short(&mine, &theirs) || is_short(&theirs, &mine) || same_forms(&mine, &theirs);
        }
        if kind != NameKind::Person {
            return self.parts.len() == parts.len() && self.parts.iter().zip(parts).all(|(a, b)| same(a, b));
        }
        let (Some((mine, my_first)), Some((theirs, their_first))) =
            (self.parts.split_last(), parts.split_last())
        else {
            return false;
        };
        let lone = parts.len() == 1 || telling(parts) != parts.last();
        let lone_first_name = lone && my_first.first().zip(telling(parts)).is_some_and(|(a, b)| same(a, b));
        lone_first_name || same(mine, theirs) && first_names_agree(my_first, their_first)
    }

    fn add(&mut self, span: Span, parts: Vec<String>) {
        self.mentions.push(span);
        let (mine, theirs) = (self.parts.join(" "), parts.join(" "));
        let better =
            is_short(&mine, &theirs) || !is_short(&theirs, &mine) && is_nominative_of(&theirs, &mine);
        if self.kind == NameKind::Organisation && better {
            self.parts = parts;
            return;
        }
        let initials = |parts: &[String]| parts.first().is_some_and(|first| first.chars().count() == 1);
        let weight = |parts: &[String]| parts.iter().map(|p| p.chars().count()).sum::<usize>();
        if self.kind == NameKind::Person
            && parts.len() > 1
            && telling(&parts) == parts.last()
            && (parts.len() >= self.parts.len() || initials(&self.parts))
            && (weight(&parts) > weight(&self.parts) || telling(&self.parts) != self.parts.last())
        {
            self.parts = parts;
        }
    }

    fn into_name(mut self) -> Name {
        self.mentions.order();
        self.mentions.dedup();
        let initial =
            |part: &String| if part.chars().count() == 1 { format!("{part}.") } else { part.clone() };
        let parts: Vec<String> = self.parts.iter().map(initial).collect();
        Name { name: parts.join(" "), kind: self.kind, mentions: self.mentions }
    }
}

/// The part by which a name is looked up: the last, or the first name before a patronymic.
fn telling(parts: &[String]) -> Option<&String> {
    match parts {
        [first, last] if russian::is_listed_patronymic(&fold(last)) => Some(first),
        _ => parts.last(),
    }
}

/// True for a company called by the first word of its name: "Brightline" of "Brightline Ferries".
fn is_short(short: &str, long: &str) -> bool {
    let rest = long.strip_prefix(short).unwrap_or_default();
    let word = short.is_ascii() && short.contains(is_small) && !short.contains(' ');
    word && rest.starts_with(' ') && !rest.contains(" of ")
}

/// True for names of which each word is the same or a Russian form of the other's: «Буран», «Бурана».
fn same_forms(a: &str, b: &str) -> bool {
    let same = |a: &str, b: &str| {
        let (a, b) = (fold(a), fold(b));
        let form = |word: &str, nominative: &str| {
            russian::stem(nominative).chars().count() > 2 && russian::is_form_of(word, nominative)
        };
        a == b || !a.is_ascii() && (form(&a, &b) || form(&b, &a))
    };
    let abbreviation = |name: &str| !name.contains(is_small);
    let words = a.split(' ').count() == b.split(' ').count() && !abbreviation(a) && !abbreviation(b);
    a == b || words && a.split(' ').zip(b.split(' ')).all(|(a, b)| same(a, b))
}

/// True when `name` may be the nominative of which `form` is another case.
fn is_nominative_of(name: &str, form: &str) -> bool {
    let from = |(name, form): (&str, &str)| {
        name == form
            || russian::nominatives(form).iter().any(|n| n.text == name)
            || russian::adjective_stem(form).is_some_and(|stem| {
                ["ый", "ий", "ая", "ое"].iter().any(|e| name.strip_suffix(e) == Some(stem))
            })
    };
    name != form && name.split(' ').zip(form.split(' ')).all(from)
}

/// True when one is missing, the same, or an initial of the other.
fn first_names_agree(a: &[String], b: &[String]) -> bool {
    let (Some(a), Some(b)) = (a.first(), b.first()) else { return true };
    let (a, b) = (fold(a), fold(b));
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    a == b || initial(&a, &b) || initial(&b, &a)
}

/// "Long Name (ABBR)": one name with all mentions of both.
fn join_long_forms(scene: &Scene, entries: &mut Vec<Entry>) {
    let mut by_end = BTreeMap::new();
    for (at, entry) in entries.iter().enumerate().filter(|(_, e)| e.kind == NameKind::Organisation) {
        for mention in &entry.mentions {
            by_end.entry(mention.end).or_insert(at);
        }
    }
    for at in 0..entries.len() {
        let ends = entries[at].mentions.iter().filter_map(|m| end_before_bracket(scene, *m));
        let long = ends.filter_map(|end| by_end.get(&end).copied()).min();
        let organisation = entries[at].kind == NameKind::Organisation;
        if let Some(long) = long.filter(|&long| organisation && long != at) {
            let mentions = std::mem::take(&mut entries[at].mentions);
            by_end.extend(mentions.iter().map(|m| (m.end, long)));
            entries[long].mentions.extend(mentions);
        }
    }
    join_initials(entries);
    entries.retain(|entry| !entry.mentions.is_empty());
}

/// An abbreviation of the first letters of just one long name of the document: "Следственный комитет … СК".
fn join_initials(entries: &mut [Entry]) {
    let mut long: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, entry) in
        entries.iter().enumerate().filter(|(_, e)| e.kind == NameKind::Organisation && !e.mentions.is_empty())
    {
        if let Some(initials) = initials(&entry.parts.join(" ")) {
            long.entry(initials).or_default().push(at);
        }
    }
    for at in 0..entries.len() {
        let name = entries[at].parts.join(" ");
        let known = if name.contains(is_small) { None } else { long.get(&name) };
        if let Some(&[long]) = known.map(Vec::as_slice).filter(|_| entries[at].kind == NameKind::Organisation)
        {
            let mentions = std::mem::take(&mut entries[at].mentions);
            entries[long].mentions.extend(mentions);
        }
    }
}

/// The first letters of the words of a long name, small words left out.
fn initials(name: &str) -> Option<String> {
    static SMALL: List = List::new("и по о об в при of and the for және");
    let words = name.split(' ').take_while(|word| *word != "имени").filter(|word| !SMALL.has(word));
    let letters: String = words.filter_map(|word| word.chars().next()).map(uppercase).collect();
    (letters.chars().count() > 1 && name.contains(is_small)).then_some(letters)
}

/// Where a name would end that `mention` follows in brackets.
fn end_before_bracket(scene: &Scene, mention: Span) -> Option<u32> {
    let before = scene.words.slice(Span { start: 0, end: mention.start });
    let before = before.trim_end().strip_suffix('(')?.trim_end();
    Some(before.len() as u32)
}
