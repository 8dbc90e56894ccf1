//! Speakers whom the text does not name: `рассказала мама девочки`, `said one of the officials`, `деді ауыл тұрғыны`.

use super::actors::{Actor, Sort};
use super::attribution::View;
use super::cues::{self, is_preposition};
use super::documents::is_document;
use super::holders::as_written;
use crate::facts::list::List;
use crate::facts::words::{Word, ends_in};
use crate::text::Language;
use crate::text::normalise::is_small;
use std::ops::Range;

/// Most words that describe such a speaker.
const LONGEST: usize = 5;
/// Most words between the verb of a speech and such a speaker.
const FARTHEST: usize = 9;

/// Nouns that tell too little, those of the newsroom itself, and what speaks without being a document.
static VAGUE: List = List::new(
    "один одна другой другая второй вторая первый первая последний последняя человек кто-то некто корреспондент журналист автор \
    спикер докладчик голос надпись плакат лозунг портал издание газета канал телеканал радио \
    them us him her it reporter correspondent reporters journalists sign note poster banner newspaper email headline video tweet caption website \
    біреу бірі адам автор тілші журналист",
);
/// Nouns for persons beside those that end as the doer of something does.
static PERSONS: List = List::new(
    "мама папа мать отец бабушка дедушка дед тетя дядя брат сестра сын дочь муж жена супруг супруга вдова внук внучка \
    племянник племянница родственник родственница друг подруга сосед соседка знакомый знакомая очевидец пострадавший \
    пострадавшая потерпевший потерпевшая раненый раненая прохожий мужчина женщина девушка юноша парень мальчик \
    девочка пенсионер пенсионерка пассажир пассажирка рабочий рыбак фермер солдат офицер полицейский источник \
    собеседник собеседница участник участница сотрудник сотрудница работник работница хозяин хозяйка владелец владелица \
    коллега гость игрок студентка староста медсестра врач повар сторож капитан командир агроном пилот заведующая заведующий \
    тұрғын ана әке аға іні апа әпке қарындас бала қыз ұл күйеу әйел жұбай туыс шаруа жүргізуші жолаушы дос көрші маман әріптес мұғалім студент",
);
/// Words of time between a speaker and the verb, or behind both.
static WHEN: List = List::new(
    "today yesterday tonight earlier later this last next monday tuesday wednesday thursday friday saturday sunday",
);

/// True for a noun that tells too little of who speaks, also as the last part of another.
pub(super) fn is_vague(word: &Word<'_>) -> bool {
    let vague = |key: &str| VAGUE.has(key) || is_document(key, word.language);
    word.key.rsplit('-').next().is_some_and(vague) || vague(&word.key)
}

/// True for a Russian noun for a person: a listed one, or one that ends as those do that tell what somebody does.
pub(super) fn is_person(key: &str) -> bool {
    const DOERS: &str = "тель ица ник щик чик ист истка арь лог ец анка янка ач тор тер нер дер жер гер вед вод граф ант ент вт \
        янин анин ман мен";
    is_listed(key) || ends_in(key, DOERS)
}

/// True for nouns for persons that mostly mean somebody new.
pub(super) fn is_listed(key: &str) -> bool {
    PERSONS.has(key.rsplit('-').next().unwrap_or(key))
}

/// A Kazakh word without the ending of the genitive.
pub(super) fn bare_of_genitive(key: &str) -> &str {
    "ның нің дың дің тың тің".split(' ').find_map(|end| key.strip_suffix(end)).unwrap_or(key)
}

/// True unless their genders show that the noun is no subject of the verb.
fn agrees(verb: &Word<'_>, noun: &Word<'_>) -> bool {
    let key = noun.key.as_str();
    let woman = key.ends_with(['а', 'я']) && !cues::is_man(key);
    !cues::is_plural(verb) && cues::gender(verb).is_none_or(|female| female == woman || key.ends_with('ь'))
}

/// True for a noun that may be the subject of a verb of speech: of others only a person can be.
pub(super) fn is_subject(verb: &Word<'_>, noun: &Word<'_>) -> bool {
    let case = ends_in(&noun.key, "о у ы и е ю м х в ой ть");
    let noun = !case && !is_preposition(&noun.key);
    noun && cues::verb(verb).is_some() && !cues::is_plural(verb)
}

/// True for a Russian adjective, which may be a noun where none follows.
pub(super) fn is_adjective(key: &str) -> bool {
    ends_in(key, "ый ий ой ая яя")
}

impl View<'_, '_> {
    /// The words for the one who speaks, where they stand beside the verb at `at` and a speech or clause before it.
    pub(super) fn unnamed(&self, at: usize) -> Option<String> {
        match self.language(at) {
            Language::English => self.unnamed_english(at),
            Language::Kazakh => self.unnamed_kazakh(at),
            _ if self.opens_clause(at) => self.unnamed_russian(at),
            _ => self.unnamed_before(at),
        }
    }

    /// A noun for a person that agrees with the verb, with what describes it: right behind the verb, after a speech
    /// anywhere in its clause.
    fn unnamed_russian(&self, verb: usize) -> Option<String> {
        let word = self.scene.words.get(verb).filter(|w| !cues::is_passive(w))?;
        let passed = |i: &usize| {
            let key = self.key(*i);
            cues::is_adverb(key) || is_adjective(key) && !PERSONS.has(key) && self.scene.words.joined(*i)
        };
        let spoken = self.follows_speech(verb);
        let next = verb + 1 + (verb + 1..verb + LONGEST).take_while(passed).count();
        if matches!(self.key(next), "один" | "одна") && self.key(next + 1) == "из" {
            return self.one_of(next);
        }
        let sound = |noun: &Word<'_>| {
            agrees(word, noun)
                && (is_person(&noun.key) || spoken && (is_adjective(&noun.key) || is_subject(word, noun)))
        };
        let clause = (next..verb + FARTHEST).take_while(|&i| self.scene.breaks(i - 1, i) == 0);
        let person = |&i: &usize| {
            let governed = is_preposition(self.key(i - 1)) || self.scene.is_marked(i);
            !governed && self.scene.words.get(i).is_some_and(|w| is_person(&w.key) && agrees(word, w))
        };
        let at = if self.scene.words.get(next).is_some_and(sound) {
            Some(next)
        } else {
            clause.filter(|_| spoken).find(person)
        };
        let at = at.filter(|&at| self.phrase(at, at + 1).is_some() && self.scene.breaks(at - 1, at) == 0)?;
        self.described(at)
    }

    /// `местная жительница рассказала`: the same where it opens the clause of the verb.
    fn unnamed_before(&self, verb: usize) -> Option<String> {
        let word = self.scene.words.get(verb).filter(|w| cues::verb(w).is_some() && !cues::is_passive(w))?;
        let person =
            |&i: &usize| self.scene.words.get(i).is_some_and(|w| is_person(&w.key) && agrees(word, w));
        let near = (verb.saturating_sub(LONGEST)..verb).rev();
        let joined = |&i: &usize| self.scene.words.joined(i) && self.sentence.words.contains(&i);
        let plain = |&i: &usize| !is_preposition(self.key(i)) && self.phrase(i, i + 1).is_some();
        let at = near.take_while(joined).take_while(plain).find(person)?;
        let described = (self.sentence.words.start..at).rev();
        let first = described
            .take_while(|&i| self.scene.words.joined(i) && is_adjective(self.key(i)))
            .last()
            .unwrap_or(at);
        let opens = first == self.sentence.words.start
            || !self.scene.words.joined_before(first)
            || cues::is_adverb(self.key(first - 1));
        // "Полковник заявил" may mean anybody.
        opens.then(|| self.described(at)).flatten().filter(|phrase| phrase.contains(' '))
    }

    fn described(&self, at: usize) -> Option<String> {
        as_written(self.scene, &Actor::new(at..at + 1, self.index, Sort::Described, true))
    }

    /// `одна из болельщиц`, up to what describes them.
    fn one_of(&self, at: usize) -> Option<String> {
        let more = |i: &usize| {
            let key = self.key(*i);
            self.scene.words.joined(i - 1) && !is_preposition(key) && !matches!(key, "них" | "нас" | "вас")
        };
        let end = at + 2 + (at + 2..at + LONGEST).take_while(more).count();
        (end > at + 2).then(|| self.scene.span(at..end).of(self.scene.text).to_owned())
    }

    /// True when the verb at `at` has a subject, whom the text does not name: a noun for a person, one of whom it has
    /// not spoken, one that follows a speech, or any that a Russian verb agrees with.
    pub(super) fn tells_of_unnamed(&self, at: usize) -> bool {
        let first = self.sentence.words.start;
        let person = |i: usize| PERSONS.has(self.key(i)) && !self.scene.is_marked(i);
        matches!(self.key(first), "a" | "an" | "one")
            || self.scene.words.get(at).and_then(cues::gender).is_some()
            || (self.follows_speech(at) && self.scene.words.joined(at))
            || (first..at).any(person)
    }

    /// `деді ауыл тұрғыны`, at the end of the clause; `ауыл тұрғыны былай деді`, at the start of the sentence.
    fn unnamed_kazakh(&self, verb: usize) -> Option<String> {
        if self.follows_speech(verb) {
            let joined = (verb..verb + FARTHEST).take_while(|&i| self.scene.words.joined(i)).count();
            return self.kazakh_person(verb + 1..verb + 1 + joined);
        }
        let first = self.sentence.words.start;
        let near = verb - first <= LONGEST && (first..verb).all(|i| self.scene.words.joined(i));
        let says = self.scene.words.get(verb).and_then(cues::verb).is_some();
        let end = verb - usize::from(verb > first && matches!(self.key(verb - 1), "былай" | "деп" | "бізге"));
        let phrase = (near && says).then(|| self.kazakh_person(first..end)).flatten();
        phrase.filter(|phrase| phrase.contains(' '))
    }

    /// The noun for a person with which `words` end, with its possessor; in the genitive: without that.
    pub(super) fn kazakh_person(&self, words: Range<usize>) -> Option<String> {
        const ENDS: &str = "ған ген қан кен етін атын п ға ге қа ке да де та те нан нен туралы";
        let last = words.end.checked_sub(1).filter(|at| words.contains(at))?;
        let key = bare_of_genitive(self.key(last));
        let bare = "сы сі ы і".split(' ').find_map(|end| key.strip_suffix(end)).unwrap_or_default();
        let acts = |&i: &usize| !ends_in(self.key(i), ENDS) || i == last;
        let first = words.rev().take(LONGEST).take_while(acts).last()?;
        let start = first + usize::from(self.key(first) == "бір" && first < last);
        let owned = start < last && (PERSONS.has(bare) || ends_in(bare, "шы ші гер кер"));
        let phrase = self.phrase(start, last + 1).filter(|_| owned || PERSONS.has(key))?;
        phrase.get(..phrase.len() - (self.key(last).len() - key.len())).map(str::to_owned)
    }

    /// `said one of two officials`, `a neighbour said`: one of whom the text has not spoken.
    fn unnamed_english(&self, at: usize) -> Option<String> {
        let first = self.sentence.words.start;
        let marked = |i: &usize| self.scene.is_marked(*i);
        let open = if at - first <= LONGEST + 1 { first } else { at };
        let before =
            (at.saturating_sub(LONGEST + 1).max(first)..at).rev().find(marked).map_or(open, |i| i + 1);
        let after = at + 1..(at + 1 + LONGEST + 1).min(self.sentence.words.end);
        let all = if before < at { before..at } else { after };
        // "A neighbour said: …".
        let spoken = self.is_spoken_before(all.start.min(at)) || all.start == first && all.end == at;
        let of = |i: usize| matches!(self.key(i), "of" | "for");
        let ends = |i: &usize| {
            let key = self.key(*i);
            let of = of(*i);
            !self.scene.words.joined(i - 1)
                || (cues::is_preposition(key) && !of)
                || (WHEN.has(key) && !matches!(self.key(*i - 1), "a" | "an" | "the" | "of" | "for"))
                || matches!(key, "who" | "that" | "familiar" | "whose" | "and" | "close")
        };
        let end = (all.start + 1..all.end).find(ends).unwrap_or(all.end);
        let first = self.key(all.start);
        let last = self.key(end - 1);
        let several = last.ends_with('s') && !last.ends_with("ss") && first != "one";
        let new = matches!(first, "a" | "an" | "one");
        let start = all.start + usize::from(matches!(first, "a" | "an"));
        let whole = end == all.end || all.end > at;
        self.phrase(start, end).filter(|_| spoken && new && !several && whole)
    }

    /// The words as written, when none is a name or tells too little.
    fn phrase(&self, start: usize, end: usize) -> Option<String> {
        let words: Range<usize> = start..end.min(self.sentence.words.end);
        let plain = |i: usize| {
            let small = |w: &Word<'_>| {
                w.text.starts_with(is_small) || w.opens || w.has_digit() && w.text.contains('-')
            };
            let small = self.scene.words.get(i).is_some_and(small);
            small && !self.scene.words.get(i).is_some_and(is_vague) && !self.scene.is_marked(i)
        };
        let known = |i: usize| self.actors.iter().any(|a| a.words.contains(&i) && a.is_name());
        let sound = !words.is_empty() && words.clone().all(|i| plain(i) && !known(i));
        sound.then(|| self.scene.span(words).of(self.scene.text).to_owned())
    }
}
