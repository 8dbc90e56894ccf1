//! Links the mentions of one name and chooses its canonical form.

use super::super::list::{List, Table};
use super::super::words::Word;
use super::super::{Name, NameKind};
use super::scene::{Found, Scene};
use super::{kazakh, lists, persons, russian};
use crate::order::Order;
use crate::text::normalise::{fold, is_small, uppercase};
use crate::text::{Language, Span};
use std::collections::{BTreeMap, BTreeSet};

/// One name for all places of `found` (sorted by place) that name the same.
pub(super) fn merge(scene: &Scene, language: Language, found: &[Found]) -> Vec<Name> {
    let forms = Forms::new(scene, found);
    let mut register = Register::default();
    let full_first = |f: &&Found| f.kind == NameKind::Person && f.words.len() > 1;
    for name in found.iter().filter(full_first).chain(found.iter().filter(|f| !full_first(f))) {
        if let Some(span) = scene.words.span(&name.words) {
            register.add(name.kind, span, forms.parts(scene, name, language));
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
    fn add(&mut self, kind: NameKind, span: Span, parts: Vec<String>) {
        let keys = keys(kind, &parts);
        let known = keys.iter().filter_map(|key| self.by_part.get(key)).flatten();
        let same = known.into_iter().find(|&&at| self.entries[at].is_same(kind, &parts));
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
/// stem of the last, which the cases share.
fn keys(kind: NameKind, parts: &[String]) -> Vec<String> {
    const START: usize = 4;
    let part = telling(parts).map(|part| fold(part));
    let whole = parts.last().filter(|_| kind != NameKind::Person).map(|part| fold(part));
    let stem = whole.map(|whole| {
        let start: String = whole.chars().take(START).collect();
        format!("~{start}~{}", russian::stem(whole.rsplit(' ').next().unwrap_or_default()))
    });
    part.into_iter().chain(stem).collect()
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
            return same_forms(&self.parts.join(" "), &parts.join(" "));
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
        if self.kind == NameKind::Organisation && is_nominative_of(&parts.join(" "), &self.parts.join(" ")) {
            self.parts = parts;
            return;
        }
        let weight = |parts: &[String]| parts.iter().map(|p| p.chars().count()).sum::<usize>();
        if self.kind == NameKind::Person
            && parts.len() > 1
            && telling(&parts) == parts.last()
            && parts.len() >= self.parts.len()
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
        [first, last] if russian::is_patronymic(&fold(last)) => Some(first),
        _ => parts.last(),
    }
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

/// True for endings that no nominative of a name has.
fn is_never_nominative(form: &str) -> bool {
    const ENDS: &str = "ского скому ским овым евым иным ого ому овой евой ову еву ии";
    let town = form
        .strip_suffix("ска")
        .is_some_and(|stem| !stem.ends_with(['а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я']));
    town || ENDS.split(' ').any(|e| form.ends_with(e))
}

/// True for endings that a form after a preposition may have.
fn is_declined(form: &str) -> bool {
    form.ends_with(['а', 'я', 'е', 'у', 'ю', 'ы', 'и', 'м', 'й'])
}

/// What the word before a name tells of its case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    Unknown,
    /// Not the nominative.
    Oblique,
    /// Prepositional or accusative, after "в" and "на".
    Into,
}

impl Case {
    fn of(scene: &Scene, name: &Found) -> Self {
        static PREPOSITIONS: List =
            List::new("из под с со к ко от до у о об при для без против за над через около");
        let start = name.words.start;
        let before = if scene.words.joined_before(start) { scene.words.key(start, -1) } else { "" };
        let title = lists::TITLES_RU.form(before).is_some_and(|title| title != before);
        match before {
            "в" | "во" | "на" => Self::Into,
            _ if title || PREPOSITIONS.has(before) => Self::Oblique,
            _ => Self::Unknown,
        }
    }
}

/// Forms of names in the document, by which the likeliest nominative is chosen.
#[derive(Debug)]
struct Forms<'w> {
    /// Nominatives, folded.
    bases: Table<'w>,
    /// How many forms of the document may come from each; a nominative seen counts one more.
    support: Vec<u32>,
}

impl<'w> Forms<'w> {
    fn new(scene: &Scene<'w, '_>, found: &[Found]) -> Self {
        let words = found.iter().flat_map(|f| f.words.clone()).filter_map(|i| scene.words.get(i));
        let words: Vec<&Word> = words.collect();
        let keys = Table::new(words.iter().map(|w| w.key.as_str()).collect());
        let distinct = words.into_iter().enumerate().filter(|(at, w)| keys.find(&w.key) == Some(*at));
        let mut bases: Vec<&str> = Vec::new();
        for (_, word) in distinct {
            let first = bases.len();
            for base in persons::bases(word) {
                if !bases.get(first..).is_some_and(|known| known.contains(&base.as_str())) {
                    bases.push(base);
                }
            }
            bases.push(&word.key);
        }
        let mut forms = Self { support: vec![0; bases.len()], bases: Table::new(bases) };
        for base in &forms.bases.keys {
            if let Some(count) = forms.bases.find(base).and_then(|at| forms.support.get_mut(at)) {
                *count += 1;
            }
        }
        forms
    }

    /// How many forms of the document may come from `nominative`.
    fn support(&self, nominative: &str) -> u32 {
        let at = self.bases.find(&fold(nominative));
        at.and_then(|at| self.support.get(at)).copied().unwrap_or_default()
    }

    /// The words of a name in the nominative; a person's as first name, surname.
    fn parts(&self, scene: &Scene, name: &Found, language: Language) -> Vec<String> {
        if let Some(known) = &name.name {
            return vec![known.clone()];
        }
        let words: Vec<&Word> = name.words.clone().filter_map(|i| scene.words.get(i)).collect();
        match words.first().map_or(language, |w| w.language) {
            Language::Russian | Language::Unknown if name.kind == NameKind::Person => {
                self.person(&words, Case::of(scene, name))
            }
            Language::Russian | Language::Unknown if name.kind == NameKind::Place => {
                vec![self.each(&words, Case::of(scene, name))]
            }
            Language::Kazakh => self.last_without_suffix(name.kind, &words),
            _ if name.kind == NameKind::Person => as_written(&words),
            _ => vec![
                scene.words.span(&name.words).map_or_else(String::new, |s| scene.words.slice(s).to_owned()),
            ],
        }
    }

    /// First name and surname, both in the nominative of one gender.
    fn person(&self, words: &[&Word], case: Case) -> Vec<String> {
        let ordered = in_order(words);
        let feminine =
            ordered.iter().find_map(|w| russian::gender_of_form(&w.key)).or_else(|| gender_of(&ordered));
        let mut case = case;
        let nominative = |(at, word): (usize, &&Word)| {
            let name = self.nominative(word, feminine, case);
            if at == 0 && name != word.text && ordered.len() > 1 {
                case = Case::Oblique;
            }
            name
        };
        ordered.iter().enumerate().map(nominative).collect()
    }

    fn each(&self, words: &[&Word], case: Case) -> String {
        let words: Vec<String> = words.iter().map(|w| self.nominative(w, None, case)).collect();
        words.join(" ")
    }

    /// The nominative of which most forms of the document may be forms; `feminine` where the gender is known.
    fn nominative(&self, word: &Word, feminine: Option<bool>, case: Case) -> String {
        let candidates = russian::nominatives(word.text);
        let feminine =
            feminine.or_else(|| (case == Case::Into && word.key.ends_with(['у', 'ю'])).then_some(true));
        let score = |n: &russian::Nominative| {
            let support = self.support(&n.text);
            let gender = russian::gender_of_first_name(&fold(&n.text));
            let neuter = feminine.is_some() && n.text.ends_with("ое");
            let agrees = feminine.is_none_or(|f| f == gender.unwrap_or(n.feminine)) && !neuter;
            let listed = gender.is_some();
            let oblique =
                n.is_form && (is_never_nominative(&n.text) || case != Case::Unknown && is_declined(&n.text));
            (agrees, listed, !oblique, support)
        };
        let best = candidates.iter().rev().max_by_key(|n| score(n));
        best.map_or_else(|| word.text.to_owned(), |n| n.text.clone())
    }

    fn last_without_suffix(&self, kind: NameKind, words: &[&Word]) -> Vec<String> {
        let person = kind == NameKind::Person;
        let mut parts = as_written(&if person { in_order(words) } else { words.to_vec() });
        if let Some(last) = parts.last_mut() {
            let bare = kazakh::bare_forms(last);
            // A form supports itself twice; a short suffix after a vowel may as well be the end of the name.
            let score = |bare: &str| {
                let cut = last.chars().count() - bare.chars().count();
                let weak = cut > 0 && cut <= 2 && bare.ends_with(['а', 'ә', 'и', 'е', 'о', 'у', 'ү']);
                i64::from(self.support(bare)) - i64::from(cut == 0) * 2 - i64::from(weak) * 2
            };
            let best = bare.iter().rev().max_by_key(|b| score(b));
            *last = best.map_or_else(|| last.clone(), |b| (*b).to_owned());
        }
        if person { parts } else { vec![parts.join(" ")] }
    }
}

/// A surname that ends as only a man's does in the genitive tells whose first name it is: "Яна Хорака".
fn gender_of(words: &[&Word]) -> Option<bool> {
    let last = words.last().filter(|_| words.len() > 1)?;
    let woman = ["ова", "ева", "ина", "ына"].iter().any(|e| last.key.ends_with(e));
    let oblique = words.first().is_some_and(|w| w.key.ends_with(['а', 'я']));
    (last.key.ends_with('а') && !woman && oblique).then_some(false)
}

fn as_written(words: &[&Word]) -> Vec<String> {
    words.iter().map(|w| persons::without_possessive(w.text).to_owned()).collect()
}

/// First name before surname, without patronymic.
fn in_order<'a, 't>(words: &[&'a Word<'t>]) -> Vec<&'a Word<'t>> {
    let initials_last = words.len() > 1 && words.last().is_some_and(|w| w.is_initial());
    let first_last = words.len() == 2
        && words.get(1).is_some_and(|w| persons::is_first_name(w))
        && words.first().is_some_and(|w| !persons::is_first_name(w));
    let patronymic_last = words.len() == 3 && words.last().is_some_and(|w| russian::is_patronymic(&w.key));
    let mut ordered: Vec<&Word> = words.to_vec();
    if initials_last || first_last || patronymic_last {
        ordered.rotate_left(1);
    }
    let lone = ordered.len() < 3;
    ordered.retain(|w| lone || !russian::is_patronymic(&w.key));
    ordered
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
