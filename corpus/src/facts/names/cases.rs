//! Which nominative a name has: that in which all its words agree, and to which the words around it and the
//! other forms in the document point.

use super::super::NameKind;
use super::super::list::{List, Table};
use super::super::words::{Word, ends_with_any};
use super::russian::{self, Cases, Nominative};
use super::scene::{Found, Scene};
use super::{kazakh, lists, persons, places, speaking};
use crate::text::Language;
use crate::text::normalise::fold;

/// Kazakh suffixes in which hardly a name ends.
const OBLIQUE: &[&str] = &["ны", "ні", "ға", "ге", "қа", "ке"];

/// Counts of the forms of names in the document.
pub(super) struct Forms<'s, 'w, 't> {
    scene: &'s Scene<'w, 't>,
    /// Nominatives, folded.
    bases: Table<'w>,
    /// How many places of the document may hold a form of each.
    support: Vec<i32>,
}

impl<'s, 'w, 't> Forms<'s, 'w, 't> {
    pub(super) fn new(scene: &'s Scene<'w, 't>, found: &[Found]) -> Self {
        let mut bases: Vec<&str> = Vec::new();
        for name in found {
            let allowed = allowed_cases(scene, name);
            for word in name.words.clone().filter_map(|i| scene.words.get(i)) {
                let fits = persons::bases(word).iter().filter(|n| n.cases & allowed != 0);
                bases.extend(fits.map(|n| n.text.as_str()));
            }
        }
        let mut forms = Self { scene, support: vec![0; bases.len()], bases: Table::new(bases) };
        for base in &forms.bases.keys {
            if let Some(count) = forms.bases.find(base).and_then(|at| forms.support.get_mut(at)) {
                *count += 1;
            }
        }
        forms
    }

    fn support(&self, nominative: &str) -> i32 {
        let at = self.bases.find(&fold(nominative));
        at.and_then(|at| self.support.get(at)).copied().unwrap_or_default()
    }

    /// The words of a name in the nominative; a person's as first name, surname. `known` tells surnames of
    /// persons whose first name the document gives.
    pub(super) fn parts(
        &self,
        name: &Found,
        language: Language,
        known: &dyn Fn(&str) -> bool,
    ) -> Vec<String> {
        if let Some(known) = &name.name {
            return vec![known.clone()];
        }
        let words: Vec<&Word> = name.words.clone().filter_map(|i| self.scene.words.get(i)).collect();
        let (person, place) = (name.kind == NameKind::Person, name.kind == NameKind::Place);
        match words.first().map_or(language, |w| w.language) {
            Language::Russian | Language::Unknown if person || place => {
                let mut choice = Choice {
                    forms: self,
                    place,
                    allowed: allowed_cases(self.scene, name),
                    bias: 0,
                    female: None,
                    known,
                };
                choice.bias = if is_subject(self.scene, name) { 25 } else { 12 };
                let (subject, female) = speaking::as_subject(self.scene, name);
                choice.female = female;
                if subject {
                    choice.allowed = russian::NOMINATIVE;
                }
                choice.parts(&words)
            }
            Language::Kazakh => {
                // Nothing but a nominative stands after the verb and closes the sentence.
                let closes = self.scene.words.after(name.words.end - 1).starts_with('.');
                self.last_without_suffix(name.kind, &words, closes && name.kind == NameKind::Person)
            }
            _ if person => as_written(&words),
            _ => {
                let span = self.scene.words.span(&name.words);
                let text = span.map_or("", |span| self.scene.words.slice(span));
                vec![persons::without_possessive(text).to_owned()]
            }
        }
    }

    /// A Kazakh name without its last suffix.
    fn last_without_suffix(&self, kind: NameKind, words: &[&Word], closes: bool) -> Vec<String> {
        let person = kind == NameKind::Person;
        let mut parts = as_written(&if person { in_order(words) } else { words.to_vec() });
        if let Some(last) = parts.last_mut().filter(|last| !closes || ends_with_any(last, OBLIQUE)) {
            let bare = kazakh::bare_forms(last);
            // A short suffix after a vowel may as well be the end of the name.
            let score = |bare: &str| {
                let cut = last.chars().count() - bare.chars().count();
                let weak = (1..=2).contains(&cut)
                    && !ends_with_any(last, OBLIQUE)
                    && bare.ends_with(['а', 'ә', 'и', 'е', 'о', 'у', 'ү']);
                self.support(bare) - i32::from(weak) * 2
            };
            let best = bare.iter().rev().max_by_key(|b| score(b));
            *last = best.map_or_else(|| last.clone(), |b| (*b).to_owned());
        }
        if person { parts } else { vec![parts.join(" ")] }
    }
}

/// True unless no case and gender fits both words of a Russian name: "Серова Дмитрий".
pub(super) fn agree(a: &Word, b: &Word) -> bool {
    if a.language != Language::Russian || is_open(a) || is_open(b) {
        return true;
    }
    let agree = |a: &Nominative, b: &Nominative| {
        let genders = gender_of(a).zip(gender_of(b));
        a.cases & b.cases != 0 && genders.is_none_or(|(a, b)| a == b)
    };
    persons::bases(a).iter().any(|a| persons::bases(b).iter().any(|b| agree(a, b)))
}

/// True for a word that may have no endings.
fn is_open(word: &Word) -> bool {
    let ends = word.key.ends_with(['о', 'э', 'и', 'у', 'ю', 'е', 'ы', 'а', 'я', 'ь']);
    !russian::looks_like_surname(&word.key)
        && !persons::is_first_name(word)
        && (ends || word.key.chars().count() < 5 || word.key.contains('-'))
}

/// The gender (`true` is female) of a listed first name or a common surname.
fn gender_of(n: &Nominative) -> Option<bool> {
    let ends = |ends: &[&str]| ends_with_any(&n.text, ends);
    let surname = || match () {
        () if ends(&["ова", "ева", "ина", "ская"]) => Some(true),
        () if ends(&["ов", "ев", "ин", "ский"]) => Some(false),
        () => None,
    };
    russian::gender_of_first_name(&n.text).or_else(surname)
}

/// The cases that the word before a name allows.
fn allowed_cases(scene: &Scene, name: &Found) -> Cases {
    use russian::{ACCUSATIVE, ANY_CASE, DATIVE, GENITIVE, INSTRUMENTAL, PREPOSITIONAL};
    let (start, end) = (name.words.start, name.words.end);
    // "Помощник Дулатова Олег Ольхов".
    if end == start + 1 && scene.words.joined(start) && persons::is_first_name_at(scene, end) {
        return GENITIVE;
    }
    let near = places::preposition(scene, start);
    // "В соседнем Отрадном".
    let described = russian::adjective_stem(near).is_some() && lists::TITLES_RU.form(near).is_none();
    let before = if described { scene.words.key(start, -2) } else { near };
    match before {
        "в" | "во" | "на" => PREPOSITIONAL | ACCUSATIVE,
        "о" | "об" | "при" => PREPOSITIONAL,
        "из" | "от" | "до" | "у" | "без" | "для" | "против" | "около" | "после" | "из-за" => {
            GENITIVE
        }
        "к" | "ко" => DATIVE,
        "по" => DATIVE | PREPOSITIONAL | ACCUSATIVE,
        "с" | "со" => GENITIVE | INSTRUMENTAL,
        "под" | "над" | "перед" | "между" | "за" => INSTRUMENTAL | ACCUSATIVE,
        "через" | "про" => ACCUSATIVE,
        // "Замминистра Ольгой Дулатовой": its first part bends with none.
        _ if before.starts_with("зам") => ANY_CASE,
        _ => match lists::TITLES_RU.form(before) {
            Some(title) => {
                let forms = russian::nominatives(before);
                let cases = forms.iter().filter(|n| n.text == title).fold(0, |cases, n| cases | n.cases);
                // "Жена Дулатова".
                if cases == 0 { ANY_CASE } else { cases | GENITIVE }
            }
            None => ANY_CASE,
        },
    }
}

/// True when the name opens a sentence or a Russian verb follows it.
fn is_subject(scene: &Scene, name: &Found) -> bool {
    static VERB_ENDS: List = List::new("ал ил ел ял ыл ала ила ела ула ло али или ели ает ует ит ся");
    let next = name.words.end.checked_sub(1).filter(|&last| scene.words.joined(last));
    let verb = next.map_or("", |last| scene.words.key(last, 1));
    let opens = scene.words.get(name.words.start).is_some_and(|w| w.opens);
    opens || verb.chars().count() > 3 && VERB_ENDS.iter().any(|end| verb.ends_with(end))
}

/// The choice of a nominative among those of each word.
struct Choice<'f> {
    forms: &'f Forms<'f, 'f, 'f>,
    place: bool,
    allowed: Cases,
    /// How much likelier the nominative is where any case is allowed.
    bias: i32,
    /// The gender (`true` is female) that a verb shows.
    female: Option<bool>,
    known: &'f dyn Fn(&str) -> bool,
}

impl Choice<'_> {
    /// The words in the case and gender that suit all of them best.
    fn parts(&self, words: &[&Word]) -> Vec<String> {
        if !self.place {
            return self.agreed(&in_order(words));
        }
        if let [adjective, noun] = words
            && let [noun] = self.described_by(adjective, noun).as_slice()
            && let Some(adjective) = russian::agreeing(adjective.text, noun)
        {
            return vec![format!("{adjective} {noun}")];
        }
        vec![self.agreed(words).join(" ")]
    }

    /// The nominative of the noun: of a feminine adjective a feminine one, "Верхней Каменке".
    fn described_by(&self, adjective: &Word, noun: &Word) -> Vec<String> {
        let feminine = ends_with_any(&adjective.key, &["ей", "ой", "ую", "юю"]);
        let forms = russian::nominatives(noun.text);
        let fits =
            forms.iter().find(|n| feminine && n.feminine && (!n.is_form || n.text.ends_with(['а', 'я'])));
        fits.map_or_else(|| self.agreed(&[noun]), |n| vec![n.text.clone()])
    }

    fn agreed(&self, words: &[&Word]) -> Vec<String> {
        let told = |(at, word): (usize, &&Word)| {
            let (given, lone) = (at + 1 < words.len(), words.len() == 1);
            russian::nominatives(word.text).into_iter().map(|n| self.told(n, given, lone)).collect()
        };
        let forms: Vec<Vec<Told>> = words.iter().enumerate().map(told).collect();
        let mut best = (i32::MIN, Vec::new());
        for (case, feminine) in (0..6).flat_map(|bit| [(1 << bit, false), (1 << bit, true)]) {
            let mut total = if case & self.allowed == 0 { OUT_OF_PLACE } else { 0 };
            total += if case == russian::NOMINATIVE { self.bias } else { 0 };
            total += if self.female.is_some_and(|female| female != feminine) { OUT_OF_PLACE } else { 0 };
            let mut texts = Vec::new();
            for forms in &forms {
                let scored = forms.iter().rev().map(|form| (self.score(form, case, feminine), form));
                let likeliest = scored.max_by_key(|(score, _)| *score);
                total += likeliest.map_or(0, |(score, _)| score);
                texts.extend(likeliest.map(|(_, form)| form.name.text.as_str()));
            }
            if total > best.0 {
                best = (total, texts);
            }
        }
        best.1.into_iter().map(str::to_owned).collect()
    }

    /// What tells for `name` in any case; `given` before the last word of a name, `lone` where it has no other.
    fn told(&self, name: Nominative, given: bool, lone: bool) -> Told {
        let never = is_never_nominative(&name.text);
        if self.place {
            let settler = !name.is_form && name.text.ends_with("ский");
            let score = 3 * self.forms.support(&name.text).min(8) - i32::from(settler);
            return Told { name, score, never, given, suits: (false, false) };
        }
        let suits = if given || lone { russian::suits(&fold(&name.text)) } else { (false, false) };
        let known = if lone && (self.known)(&name.text) { 30 } else { 0 };
        Told { score: 3 * self.forms.support(&name.text).min(8) + known, name, never, given, suits }
    }

    /// How likely a word is a form of the name in `case`.
    fn score(&self, told: &Told, case: Cases, feminine: bool) -> i32 {
        let (n, given) = (&told.name, told.given);
        let inanimate = self.place && n.is_form && case == russian::ACCUSATIVE;
        let fits = n.cases & case != 0 || inanimate;
        if !fits && !n.is_form {
            return IMPOSSIBLE;
        }
        if n.text.chars().count() == 1 {
            return 0;
        }
        let mut score = told.score;
        if !fits {
            score -= if told.never { -OUT_OF_PLACE } else { cost_of_no_ending(&n.text, feminine) };
        } else if n.is_form && told.never {
            score += OUT_OF_PLACE;
        }
        if self.place {
            return score - i32::from(inanimate);
        }
        let (man, woman) = told.suits;
        score
            + match () {
                () if man && !feminine || woman && feminine => 60,
                () if man || woman => OUT_OF_PLACE,
                () if given && n.text.ends_with('ь') && n.feminine && !n.is_form => -50,
                () if given && n.text.ends_with(['а', 'я']) != feminine => -10,
                () if given => 0,
                () => gender_of_surname(n, feminine),
            }
    }
}

/// A nominative with what tells for it in any case.
struct Told {
    name: Nominative,
    score: i32,
    /// True when it ends as no nominative does.
    never: bool,
    /// True for a word before the last of a name.
    given: bool,
    /// Whether it suits a man, and whether a woman.
    suits: (bool, bool),
}

const OUT_OF_PLACE: i32 = -60;
const IMPOSSIBLE: i32 = -10_000;

/// What tells against a name without an ending in an oblique case.
fn cost_of_no_ending(name: &str, feminine: bool) -> i32 {
    match name.chars().last() {
        Some('о' | 'э') => 1,
        Some('и' | 'у' | 'ю' | 'е' | 'ы') => 4,
        Some('а' | 'я') => 30,
        _ => {
            if feminine {
                1
            } else {
                30
            }
        }
    }
}

/// How well a surname suits a man or a woman.
fn gender_of_surname(n: &Nominative, feminine: bool) -> i32 {
    let ends = |ends: &[&str]| ends_with_any(&n.text, ends);
    if ends(&["ова", "ева", "ёва", "ина", "ына", "ая"]) {
        return if feminine { 0 } else { -50 };
    }
    match n.text.chars().last() {
        // "Морри" is no form of "Моррь", "Тарозия" of "Тарозий".
        Some('ь') if n.feminine && !n.is_form => -50,
        Some('е') if !n.is_form => -50,
        Some('й') if n.text.ends_with("ий") && !n.text.ends_with("кий") && !n.is_form => -30,
        Some('а') if !n.is_form => -2,
        Some('я') if !n.is_form && n.text.ends_with("ия") => -2,
        Some('а' | 'я') => -15,
        Some('о' | 'э' | 'и' | 'у' | 'ю' | 'е' | 'ы') => 0,
        _ if feminine && (!n.is_form || ends(&["ов", "ев", "ёв", "ин", "ий", "ый"])) => -50,
        _ => 0,
    }
}

/// True for endings that no nominative of a name has.
#[rustfmt::skip]
fn is_never_nominative(form: &str) -> bool {
    const ENDS: [&str; 15] = [
        "ского", "скому", "ским", "овым", "евым", "иным", "ого", "ому", "овой", "евой", "ову", "еву", "ину",
        "ии", "ией",
    ];
    let town = form
        .strip_suffix("ска")
        .is_some_and(|stem| !stem.ends_with(['а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я']));
    let instrumental = form.ends_with("ом") && form.chars().count() > 5;
    town || instrumental || ends_with_any(form, &ENDS)
}

fn as_written(words: &[&Word]) -> Vec<String> {
    words.iter().map(|w| persons::without_possessive(w.text).to_owned()).collect()
}

/// First name before surname, without patronymic.
fn in_order<'a, 't>(words: &[&'a Word<'t>]) -> Vec<&'a Word<'t>> {
    let initials_last = words.len() > 1 && words.last().is_some_and(|w| w.is_initial());
    let kazakh = words.iter().any(|w| w.language == Language::Kazakh);
    let first_last = words.len() == 2
        && !(kazakh && words.first().is_some_and(|w| !russian::looks_like_surname(&w.key)))
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
