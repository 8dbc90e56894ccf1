//! Names of persons, organisations and places, by rules, in Russian, Kazakh and English.
//!
//! A first pass finds what is sure by itself (a gazetteer, heads such as "министерство", first names, titles);
//! a second pass links the remaining capitalised words to what the first one found, and guesses by context.

mod cases;
mod gazetteer;
mod kazakh;
pub(super) mod lists;
mod organisations;
mod persons;
mod places;
mod quoted;
mod register;
pub(super) mod russian;
mod scene;
mod speaking;

use super::list::Table;
use super::words::Words;
use super::{Name, NameKind};
use crate::document::Document;
use crate::order::Order;
use crate::text::Language;
use scene::{Found, Scene};

pub(super) fn find(document: &Document, words: &Words) -> Vec<Name> {
    let scene = Scene::new(words);
    let mut found = pass(&scene, &[], sure);
    add(&scene, &mut found, likely);
    let known = Known::new(&scene, &found);
    add(&scene, &mut found, |scene, at| known.named(scene, at).or_else(|| speaking::speaker(scene, at)));
    register::merge(&scene, document.language, &found)
}

/// Finds the surnames of persons already found, unless they stand in a longer name, and what `rule` finds.
fn add(scene: &Scene, found: &mut Vec<Found>, rule: impl Fn(&Scene, usize) -> Option<Found>) {
    let surnames = persons::surnames(scene, found);
    let long = |found: &Found| found.kind == NameKind::Person && found.words.len() > 1;
    let mut more = pass(scene, found, |scene, at| {
        // In "Серіков Дала компаниясында" the surname stands alone.
        let two = |found: &Found| {
            let first = persons::known(scene, at, &surnames);
            let last = persons::known(scene, found.words.end - 1, &surnames);
            scene.words.get(at).is_some_and(|w| w.language == Language::Kazakh)
                && first.is_some()
                && last.is_none()
        };
        let other = rule(scene, at).filter(|found| !(long(found) && two(found)));
        if other.as_ref().is_some_and(long) { other } else { persons::known(scene, at, &surnames).or(other) }
    });
    settle(scene, found, &mut more);
    found.extend(more);
    found.order_by_key(|f| f.words.start);
}

/// Gives a single word that was guessed the kind that another form of it has for sure.
fn settle(scene: &Scene, sure: &[Found], guessed: &mut [Found]) {
    let known = Known::new(scene, sure);
    for found in guessed.iter_mut().filter(|f| f.words.len() == 1 && f.kind != NameKind::Organisation) {
        found.kind = known.kind(scene, found.words.start).unwrap_or(found.kind);
    }
}

/// Names of one word.
struct Known<'w> {
    bases: Table<'w>,
    kinds: Vec<NameKind>,
}

impl<'w> Known<'w> {
    fn new(scene: &Scene<'w, '_>, found: &[Found]) -> Self {
        let lone = found.iter().filter(|f| f.words.len() == 1 && f.kind != NameKind::Organisation);
        let words = lone.filter_map(|f| Some((scene.words.get(f.words.start)?, f.kind)));
        let bases = words
            .flat_map(|(word, kind)| persons::bases(word).iter().map(move |base| (base.text.as_str(), kind)));
        let (bases, kinds) = bases.unzip();
        Self { bases: Table::new(bases), kinds }
    }

    /// The kind of a known name of which the word at `at` may be a form.
    fn kind(&self, scene: &Scene, at: usize) -> Option<NameKind> {
        let forms = persons::bases(scene.words.get(at)?);
        forms.iter().find_map(|form| self.kinds.get(self.bases.find(&form.text)?)).copied()
    }

    /// A further place where a known name stands alone.
    fn named(&self, scene: &Scene, at: usize) -> Option<Found> {
        let word = scene.capitalised(at).filter(|w| !w.is_abbreviation() && !scene.is_common(at))?;
        let around = at > 0 && scene.words.joined(at - 1) && scene.capitalised(at - 1).is_some();
        let alone = scene.run_end(at, 2) == at + 1 && !around && word.text.chars().count() > 2;
        let kind = self.kind(scene, at).filter(|kind| alone && *kind == NameKind::Place)?;
        Some(Found::new(at..at + 1, kind))
    }
}

/// Applies `rule` to every word that is not in `taken`, left to right.
fn pass(scene: &Scene, taken: &[Found], rule: impl Fn(&Scene, usize) -> Option<Found>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut taken = taken.iter().peekable();
    let mut at = 0;
    while at < scene.words.len() {
        while taken.peek().is_some_and(|t| t.words.end <= at) {
            taken.next();
        }
        if let Some(skip) = taken.peek().filter(|t| t.words.contains(&at)) {
            at = skip.words.end;
            continue;
        }
        let limit = taken.peek().map_or(usize::MAX, |t| t.words.start);
        match rule(scene, at).filter(|f| f.words.end <= limit && f.words.start <= at) {
            Some(name) => {
                at = name.words.end.max(at + 1);
                found.push(name);
            }
            None => at += 1,
        }
    }
    found
}

fn sure(scene: &Scene, at: usize) -> Option<Found> {
    organisations::sure(scene, at).or_else(|| places::sure(scene, at)).or_else(|| persons::sure(scene, at))
}

fn likely(scene: &Scene, at: usize) -> Option<Found> {
    organisations::likely(scene, at)
        .or_else(|| places::likely(scene, at))
        .or_else(|| persons::likely(scene, at))
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_english;
