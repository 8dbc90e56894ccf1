//! Words that tell who speaks, as stems or whole words, per language.

use super::super::list::List;
use super::super::words::{Word, ends_with_any};
use super::scene::Scene;
use crate::text::Language;
use std::ops::Range;

/// What a verb of speech does to the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    /// Reports words: said.
    Says,
    /// Is itself what was said: accused, denied, called.
    Acts,
    /// Speaks about the words of others: commented.
    Comments,
}

static SAYS_RU: List = List::new(
    "сказа заяв отмет отмеч подчерк добав сообщ рассказ поясн объясн объяв утвержда говор ответи отвеча \
    резюмир уточн напомн писал пишет написал констатир упомян завер подтверд подтвержд указа высказ замети \
    предполож доложи спроси поведа признал призна рассужд выразил настаив настаива вспомина вспомни увер парир возраз возража настоя посетова \
    жалова жалу признав предупрежда оговори оценива заключи поинтересова посчита напомина утвержд указыва бросил говорят \
    передал передае соглаша согласи воскликн пошути отреагир \
    свидетельств поделил цитиру продолжил возмут возмущ",
);
static ACTS_RU: List = List::new(
    "обвин возложи осуди осужда опроверг отверг назва назыв призва призыва потребова \
    пообеща предупред раскритик намекн счита полага попроси посоветова предложи сравни",
);
/// Short adjectives that report an opinion.
static SURE_RU: List =
    List::new("уверен уверена уверены убежден убеждена убеждены согласен согласна согласны");
static SAYS_EN: List = List::new(
    "said says told tells stated states added adds noted notes announced announces claimed claims argued \
    argues explained explains admitted insisted believes thinks confirmed replied wrote writes remarked emphasized \
    emphasised stressed recalled commented reported declared responded responds testified conceded acknowledged \
    maintained suggested predicted assured joked concluded asked answered answers complained complains vowed continued insists tweeted say claim argue insist",
);
static ACTS_EN: List = List::new(
    "accused accuses blamed blames blame denied denies rejected rejects condemned condemns called calls \
    named names listed lists cited cites urged urges promised demanded demands warned warns criticized criticised \
    dismissed dismisses considers considered described describes",
);
static SAYS_KK: List = List::new(
    "делін мәлімде айтт айтад хабарлад жазд түсіндір ескерт жеткізд дед дейд қосты атад атайд санад санайд \
    есептед есептейд бағалад бағалайд сендір нақтыла мойында баянда түсінік болжад болжайд жалғастыр растад растайд толықтыр",
);
static ACTS_KK: List = List::new("айыптад айыптайд кінәлад кінәлайд сынад сынайд");
/// A verb of many meanings that accuses after a word for blame: `кінәні … артты`.
static LAYS_KK: List = List::new("артт артад жүктед жүктейд");
static BLAME_KK: List = List::new("кінә жауапкершілі");

/// Endings of Russian finite verbs and of past participles, which have a subject too.
const FINITE_RU: &[&str] = &["л", "ла", "ло", "ли", "ет", "ит", "ют", "ят"];
const REFLEXIVE_RU: &[&str] = &["лся", "лась", "лось", "лись", "ется", "ится", "ются", "ятся"];
const FINITE_KK: &[&str] = &["ді", "ды", "ті", "ты", "йді", "йды"];

/// After `по`: the words of whom follow.
static SOURCES_RU: List = List::new(
    "словам мнению данным информации сведениям версии оценке оценкам утверждению заявлению убеждению прогнозу прогнозам подсчетам расчетам признанию \
    свидетельству",
);
/// After the one whose words follow.
static SOURCES_KK: List = List::new(
    "айтуынша сөзінше пікірінше мәліметінше дерегінше деуінше хабарлауынша ойынша мәлімдеуінше болжамынша болжауынша есебінше бағалауынша деректерінше хабарлағандай айтқандай",
);

static PREPOSITIONS: List = List::new(
    "в во на о об обо к ко с со от из у для по за под над при про через между перед без до против \
    to of for with by from about in on at against after before during",
);

static SUBORDINATORS: List =
    List::new("так поскольку хотя когда если после пока раз since because although while when if after as");

/// Heads of names of bodies and works, as they begin: what stands in marks after them is a name.
static NAMED_RU: List = List::new(
    "телеканал канал гостелеканал газет журнал комбинат хлебокомбинат завод фабрик парти движени \
    агентств компани корпораци холдинг фильм мультфильм сериал книг роман песн альбом спектакл клуб команд банк фонд центр \
    гостиниц отел ресторан кафе театр стадион аэропорт шахт рудник тоо ао оао ооо пао зао ип группировк группы группа группу \
    группой группе организаци платформ сайт портал издани проект программ рубрик премия премии премию орден медал улиц судн \
    турнир форум кубок конкурс фестивал батальон отряд операци стать доклад передач радио магазин рынок рынк торгов жк тц трц \
    район микрорайон совхоз колхоз станци сборн фк хк ансамбл картин поэм рассказ повест",
);
static NAMED_KK: List = List::new(
    "телеарна арна газет комбинат зауыт парти фильм кітап клуб банк қор орталығ сайт портал ансамбл \
    жшс ақ журнал агенттіг компания телеканал қонақүй театр бағдарлама жоба роман ән ұйым",
);
static NAMED_EN: List = List::new(
    "channel newspaper magazine film movie book novel song album series party company group club band \
    project programme program website portal ship hotel theatre theater restaurant operation documentary show",
);

/// The kind of speech that `word` reports when it is a finite verb of speech or its participle.
pub(super) fn verb(word: &Word<'_>) -> Option<Verb> {
    let key = word.key.as_str();
    let (says, acts) = match word.language {
        Language::English => (SAYS_EN.has(key), ACTS_EN.has(key)),
        Language::Kazakh => {
            let finite = ends_with_any(key, FINITE_KK);
            (
                is_kazakh_passive(word) || finite && SAYS_KK.has_start_of(key),
                finite && ACTS_KK.has_start_of(key),
            )
        }
        _ if key.starts_with("прокоммент") => return Some(Verb::Comments),
        _ => {
            let finite = ends_with_any(key, FINITE_RU) || is_reflexive(word) || is_participle(word);
            let acts = finite && !is_reflexive(word) && ACTS_RU.has_start_of(key);
            (SURE_RU.has(key) || finite && SAYS_RU.has_start_of(key), acts)
        }
    };
    if acts { Some(Verb::Acts) } else { says.then_some(Verb::Says) }
}

/// True for a Kazakh finite verb that lays on somebody what stands before it.
pub(super) fn lays(word: &Word<'_>) -> bool {
    word.language == Language::Kazakh
        && ends_with_any(&word.key, FINITE_KK)
        && LAYS_KK.has_start_of(&word.key)
}

/// True for a Kazakh word for blame.
pub(super) fn is_blame(word: &Word<'_>) -> bool {
    word.language == Language::Kazakh && BLAME_KK.has_start_of(&word.key)
}

/// True for a verb that hangs on the one before: `добавив`, `adding`.
pub(super) fn is_trailing(key: &str) -> bool {
    key.chars().count() > 4 && ends_with_any(key, &["ив", "ав", "ев", "вшись", "ая", "яя", "ing"])
}

/// True for an English verb with which one lays blame on somebody.
pub(super) fn puts(key: &str) -> bool {
    matches!(key, "put" | "puts" | "laid" | "lays" | "placed" | "places" | "pinned" | "pins")
}

/// True for an English verb that does nothing but report words, whoever its subject is.
pub(super) fn only_says(key: &str) -> bool {
    matches!(
        key,
        "said"
            | "says"
            | "reported"
            | "announced"
            | "claimed"
            | "claims"
            | "confirmed"
            | "argued"
            | "insisted"
            | "insists"
            | "say"
            | "claim"
            | "argue"
            | "insist"
    )
}

/// True for a verb that is as often the plural of a noun: `assault claims made by …`.
pub(super) fn is_noun_too(key: &str) -> bool {
    matches!(
        key,
        "claims" | "notes" | "states" | "names" | "lists" | "calls" | "demands" | "promises" | "blames"
    )
}

/// The same of a word that may be none.
pub(super) fn verb_of(word: Option<&Word<'_>>) -> Option<Verb> {
    word.and_then(verb)
}

/// True for a verb with which one brings the words of another: `цитирует`.
pub(super) fn cites(word: &Word<'_>) -> bool {
    word.key.starts_with("цитиру") && word.language == Language::Russian
}

/// True for a form of `слово`: behind it stands whose words a verb brings.
pub(super) fn is_words(key: &str) -> bool {
    let ending = key.strip_prefix("слов");
    ending.is_some_and(|ending| matches!(ending, "" | "о" | "а" | "у" | "е" | "ом" | "ам" | "ами" | "ах"))
}

/// True for a Kazakh verb with which somebody gives a name: `деп атады`.
pub(super) fn names(word: &Word<'_>) -> bool {
    let named = ["атад", "атайд", "сипаттад", "сипаттайд", "бағалад", "бағалайд"];
    word.language == Language::Kazakh && named.iter().any(|stem| word.key.starts_with(stem))
}

/// True for a Kazakh converb of a verb of speech: `болжап`.
pub(super) fn is_speaking_converb(word: &Word<'_>) -> bool {
    let stem = word.key.strip_suffix('п').unwrap_or_default();
    word.language == Language::Kazakh && !stem.is_empty() && SAYS_KK.has_start_of(&[stem, "д"].concat())
}

/// The gender (`true` is female) of the subject of a Russian verb in the past; `None` when the form does not tell.
pub(super) fn gender(word: &Word<'_>) -> Option<bool> {
    if word.language != Language::Russian || word.key.chars().count() < 4 {
        return None;
    }
    let female = ends_with_any(&word.key, &["ла", "лась"])
        || matches!(word.key.as_str(), "уверена" | "согласна" | "убеждена");
    (female || ends_with_any(&word.key, &["л", "лся"])).then_some(female)
}

/// True for a word that may stand between an English subject and its verb.
pub(super) fn is_auxiliary(key: &str) -> bool {
    static AUXILIARIES: List = List::new(
        "has have had also later then now again already still never once earlier today yesterday himself herself \
        monday tuesday wednesday thursday friday saturday sunday",
    );
    AUXILIARIES.has(key) || (key.ends_with("ly") && key.len() > 4)
}

/// True for a word that may stand between a Russian verb and where it was said.
pub(super) fn is_adverb(key: &str) -> bool {
    matches!(
        key,
        "также"
            | "так"
            | "ранее"
            | "позже"
            | "позднее"
            | "накануне"
            | "вчера"
            | "сегодня"
            | "тогда"
            | "журналистам"
    )
}

/// True for a noun that ends as those for women do, but may mean a man.
pub(super) fn is_man(key: &str) -> bool {
    static MEN: List =
        List::new("мужчина дедушка папа дядя юноша староста глава старшина воевода коллега судья");
    MEN.has(key)
}

/// True for whom a body lets speak: `пресс-служба МВД`, `представители МВД`.
pub(super) fn speaks_for_body(key: &str) -> bool {
    static VOICES: List = List::new(
        "пресс-служб служб представител управлени департамент министерств прокуратур полици делегаци руководств администраци",
    );
    VOICES.has_start_of(key)
}

/// True for a word that can be a finite verb.
pub(super) fn is_finite(word: &Word<'_>) -> bool {
    match word.language {
        Language::English => word.key.ends_with("ed"),
        Language::Kazakh => ends_with_any(&word.key, FINITE_KK),
        _ => ends_with_any(&word.key, FINITE_RU) || is_reflexive(word),
    }
}

/// True for the only words between the verb of a speech and the end of the sentence or a comma.
pub(super) fn is_alone_after_speech(scene: &Scene<'_>, noun: &Range<usize>) -> bool {
    is_after_speech(scene, noun) && scene.words.after(noun.end - 1).trim_start().starts_with(['.', ','])
}

/// True for the words after the verb of a speech.
pub(super) fn is_after_speech(scene: &Scene<'_>, noun: &Range<usize>) -> bool {
    const MOST_OF_VERB: usize = 4;
    const MOST_ADJECTIVES: usize = 2;
    let Some(verb) = noun.start.checked_sub(1) else { return false };
    let adjective = |i: &usize| ends_with_any(scene.words.key(*i, 0), &["ый", "ий", "ой", "ая", "яя"]);
    let described = (0..=verb).rev().take(MOST_ADJECTIVES).take_while(adjective).count();
    let verb = (verb - usize::from(super::offices::is_former(scene, noun.start) && verb > 0))
        .saturating_sub(described);
    // "Сообщает портал": of two that may be verbs the second is a noun.
    let second = verb > 0 && verb_of(scene.words.get(verb - 1)).is_some();
    let told = scene.words.get(verb).is_some_and(|w| self::verb(w).is_some() || is_finite(w) && !second);
    let after_speech =
        |i: usize| i > 0 && scene.is_marked(i - 1) && scene.gap_before(i).contains(['—', '–', '-']);
    let first = (verb.saturating_sub(MOST_OF_VERB)..=verb).rev().find(|&i| after_speech(i));
    let open = first.is_some_and(|first| (first..=verb).all(|i| !scene.is_marked(i)));
    told && open
}

/// True for `говорится`: who says so stands elsewhere.
pub(super) fn is_passive(word: &Word<'_>) -> bool {
    static PASSIVES: List = List::new(
        "говор сообща отмеча указыва подчеркива утвержда поясня уточня рассказыва напомина добавля объявля объясня",
    );
    word.language == Language::Russian
        && ends_with_any(&word.key, &["ется", "ится", "ются", "ятся"])
        && PASSIVES.has_start_of(&word.key)
}

/// True for `делінген` and `жазылған`: who says so stands elsewhere.
pub(super) fn is_kazakh_passive(word: &Word<'_>) -> bool {
    static PASSIVES: List = List::new("делінген делінді жазылған айтылған көрсетілген");
    word.language == Language::Kazakh && PASSIVES.has_start_of(&word.key)
}

/// True for `говорится` and `признался`.
pub(super) fn is_reflexive(word: &Word<'_>) -> bool {
    ends_with_any(&word.key, REFLEXIVE_RU)
}

/// True for `объявившего`: the one it describes stands right before.
pub(super) fn is_participle(word: &Word<'_>) -> bool {
    word.key.contains("вш") && word.language != Language::Kazakh
}

/// True for verbs that a single person cannot be the subject of.
pub(super) fn is_plural(word: &Word<'_>) -> bool {
    word.language != Language::English
        && word.language != Language::Kazakh
        && ends_with_any(&word.key, &["ли", "лись", "ют", "ят", "ются", "ятся"])
}

/// True for a Kazakh participle in the accusative, with which what was said ends: `жабылғанын айтты`.
pub(super) fn is_kazakh_clause(key: &str) -> bool {
    #[rustfmt::skip]
    const ENDINGS: &[&str] = &[
        "ғанын", "генін", "қанын", "кенін", "атынын", "етінін", "йтынын", "йтінін", "атындығын", "ғандығын", "екенін",
        "ғандарын", "гендерін", "қандарын", "кендерін", "атындарын", "етіндерін", "йтындарын", "йтіндерін", "жоғын", "барын", "тігін",
    ];
    ends_with_any(key, ENDINGS)
}

/// True for a Kazakh converb of speech: `жабылғанын айтып, …`.
pub(super) fn is_converb(word: &Word<'_>) -> bool {
    word.language == Language::Kazakh
        && matches!(word.key.as_str(), "айтып" | "мәлімдеп" | "хабарлап" | "жеткізіп")
}

/// True for the noun of `по словам …`.
pub(super) fn is_source(word: &Word<'_>) -> bool {
    SOURCES_RU.has(&word.key)
}

/// True for `айтуынша` and its like.
pub(super) fn is_kazakh_source(word: &Word<'_>) -> bool {
    SOURCES_KK.has(&word.key)
}

pub(super) fn is_preposition(key: &str) -> bool {
    PREPOSITIONS.has(key)
}

/// True for a word with which a clause that hangs on another begins.
pub(super) fn is_subordinator(key: &str) -> bool {
    SUBORDINATORS.has(key)
}

/// True for a common noun after (in Kazakh: before) which marks hold a name.
pub(super) fn is_head_of_name(word: &Word<'_>) -> bool {
    match word.language {
        Language::English => NAMED_EN.has(&word.key),
        Language::Kazakh => NAMED_KK.has_start_of(&word.key) || NAMED_RU.has_start_of(&word.key),
        _ => word.key.chars().count() > 3 && NAMED_RU.has_start_of(&word.key) || NAMED_RU.has(&word.key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_words_and_other_words_are_not() {
        assert!(["слово", "слова", "слов", "словами"].into_iter().all(is_words));
        assert!(!["словацкий", "словно", "словарь", "словения"].into_iter().any(is_words));
    }
}
