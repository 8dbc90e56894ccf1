//! Nouns with which a text introduces somebody, and by which it then speaks of them: `дочь, режиссёр Мария Серова` —
//! `Дочь просит`; `Anna Reed, a retired nurse` — `the nurse said`.

use super::actors::{Actor, Sort, UNNAMED, is_taken};
use super::cues::{self, is_alone_after_speech};
use super::offices;
use super::scene::Scene;
use super::unnamed::{self, is_adjective, is_listed, is_person, is_vague};
use crate::facts::list::List;
use crate::facts::words::{Word, ends_with_any};
use crate::order::Order;
use crate::text::Language;
use crate::text::normalise::is_small;

/// Most words from a name to the noun that describes it.
const FARTHEST: usize = 4;

/// Every place where such a noun stands as a subject.
pub(super) fn find(scene: &Scene<'_>, others: &[Actor]) -> Vec<Actor> {
    let mut roles: Vec<(&str, &Actor)> = Vec::new();
    for actor in others.iter().filter(|a| a.is_named_person() && a.who.is_some() && a.nominative) {
        roles.extend(before(scene, actor).into_iter().chain(after(scene, actor)).map(|key| (key, actor)));
    }
    roles.order_by_key(|(key, actor)| (*key, actor.who));
    let actor = |(sentence, at): (usize, usize)| {
        let key = bare(scene.words.get(at)?);
        let first = roles.partition_point(|(role, _)| *role < key);
        let mut same = roles.iter().skip(first).take_while(|(role, _)| *role == key).map(|(_, actor)| actor);
        let known = same.next().filter(|first| same.all(|a| a.who == first.who))?;
        let told = known.words.start < at && role(scene, at).is_some();
        let actor = Actor::new(at..at + 1, sentence, Sort::Described, true);
        (told && is_subject(scene, at) && !is_taken(others, at)).then_some(Actor {
            who: known.who,
            female: known.female,
            ..actor
        })
    };
    scene.open_words().filter_map(actor).collect()
}

/// The nouns right before a name, also one that a comma parts from it.
fn before<'s>(scene: &'s Scene<'_>, actor: &Actor) -> Vec<&'s str> {
    let mut found = Vec::new();
    let mut commas = 0;
    for at in (actor.words.start.saturating_sub(FARTHEST)..actor.words.start).rev() {
        commas += usize::from(!scene.words.joined(at));
        let comma = scene.words.joined(at) || scene.words.gap(at) == Some(", ");
        let Some(key) = role(scene, at).filter(|_| comma && commas <= 1) else { break };
        found.push(key);
    }
    found
}

/// The noun of `Anna Reed, a retired nurse,`, `Гульнара Серова, мама Тимура`.
fn after<'s>(scene: &'s Scene<'_>, actor: &Actor) -> Option<&'s str> {
    let first = actor.words.end;
    let english = scene.words.get(first)?.language == Language::English;
    let apposed = scene.words.gap(first - 1) == Some(", ");
    let article = usize::from(matches!(scene.words.key(first, 0), "a" | "an" | "the"));
    let start = first + article;
    let adjective = |key: &str| ends_with_any(key, &["ый", "ий", "ой", "ая", "яя"]);
    let last = |i: &usize| {
        let ends = !scene.words.joined(*i) || cues::is_preposition(scene.words.key(*i, 1));
        if english { ends } else { !adjective(scene.words.key(*i, 0)) }
    };
    let at = (start..start + FARTHEST).find(last).filter(|_| apposed && (!english || article > 0))?;
    role(scene, at)
}

/// The noun at `at`, when it may be what somebody is; in Kazakh without its possessive.
fn role<'s>(scene: &'s Scene<'_>, at: usize) -> Option<&'s str> {
    let word = scene.words.get(at).filter(|w| w.text.starts_with(is_small) || w.opens)?;
    let key = word.key.as_str();
    let noun = match word.language {
        Language::Russian => !key.ends_with(['о', 'у', 'ы', 'и', 'е', 'ю', 'м', 'й', 'х', 'в']),
        Language::Kazakh => !ends_with_any(key, &["ның", "нің", "да", "де", "ған", "ген", "п"]),
        _ => !key.ends_with('s') && !ends_with_any(key, &["ed", "ing", "ly"]),
    };
    let plain = key.chars().count() > 3
        && !UNNAMED.has(key)
        && !only_looks_like_noun(key)
        && cues::verb(word).is_none()
        && !cues::is_finite(word);
    (noun && plain && offices::office_at(scene, at).is_none()).then(|| bare(word))
}

/// A Kazakh word without its possessive.
fn bare<'w>(word: &'w Word<'_>) -> &'w str {
    let bare = ["сы", "сі", "ы", "і"].iter().find_map(|end| word.key.strip_suffix(end));
    bare.filter(|_| word.language == Language::Kazakh).unwrap_or(&word.key)
}

/// True for words of time and place that end as nouns do: "вчера", "тогда", "yesterday".
fn only_looks_like_noun(key: &str) -> bool {
    static ADVERBS: List = List::new(
        "вчера позавчера сегодня завтра пока вдруг опять здесь теперь есть снова лишь едва сейчас назад сначала однажды \
        после хотя если сперва издалека when then after before while since until later today yesterday tomorrow \
        there here once still also кеше бүгін ертең енді қазір содан кейін бірақ және",
    );
    key.ends_with("гда") || ADVERBS.has(key)
}

/// True where a clause begins with the noun or a verb stands before it, and no name follows.
fn is_subject(scene: &Scene<'_>, at: usize) -> bool {
    let before = scene.words.near(at, -1);
    let joined = scene.words.joined_before(at);
    let named = scene.words.joined(at) && scene.words.near(at, 1).is_some_and(Word::is_capitalised);
    let english = scene.words.get(at).is_some_and(|w| w.language == Language::English);
    let verb = before.is_some_and(|w| cues::verb(w).is_some() || cues::is_finite(w));
    !named && if english { before.is_some_and(|w| w.key == "the") } else { !joined || verb }
}

/// `», — возмутился швед.`: a noun alone after the verb of a speech, which means the one just named.
pub(super) fn described(scene: &Scene<'_>, others: &[Actor]) -> Vec<Actor> {
    let actor = |(sentence, at): (usize, usize)| {
        let word = scene.words.get(at)?;
        let woman =
            word.language == Language::Russian && word.key.ends_with(['а', 'я']) && !cues::is_man(&word.key);
        // "Отрезала профсоюзный лидер": the verb tells whether it is a woman.
        let told = || scene.words.near(at, -2).and_then(cues::gender) == Some(true);
        let female = || (woman || told()).then_some(true);
        let told_of = || scene.words.near(at, -1).is_some_and(|verb| unnamed::is_subject(verb, word));
        let russian = || (is_person(&word.key) || is_adjective(&word.key) || told_of()) && !is_vague(word);
        let noun = match word.language {
            Language::Russian => russian(),
            Language::Kazakh => {
                const CASES: &[&str] =
                    &["да", "де", "та", "те", "ға", "ге", "қа", "ке", "ны", "ні", "ан", "ен", "ң", "п"];
                !cues::is_finite(word) && !ends_with_any(&word.key, CASES) && !word.key.is_ascii()
            }
            _ => false,
        };
        let unnamed = word.key.rsplit('-').next().is_some_and(|last| UNNAMED.has(last));
        let plain = word.text.starts_with(is_small) && word.key.chars().count() > 3 && !unnamed;
        let says = |word: &Word<'_>| cues::verb(word).is_some();
        let subject = || {
            let doer = word.language == Language::Russian && is_person(&word.key) && !is_listed(&word.key);
            let opens = !scene.words.joined_before(at) || cues::is_adverb(scene.words.key(at, -1));
            doer && opens && scene.words.joined(at) && scene.words.near(at, 1).is_some_and(says)
        };
        let alone = noun && plain && (is_alone_after_speech(scene, &(at..at + 1)) || subject());
        let actor = || Actor::new(at..at + 1, sentence, Sort::Described, true);
        (alone && !is_taken(others, at)).then(|| Actor { female: female(), ..actor() })
    };
    scene.open_words().filter_map(actor).collect()
}
