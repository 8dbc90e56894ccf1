//! Words that tell who speaks, as stems or whole words, per language.

use super::super::list::List;
use super::super::words::Word;
use super::scene::Scene;
use crate::text::Language;

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
    жалова жалу признав предупрежда оговори оценива заключи поинтересова воскликн пошути отреагир \
    свидетельств поделил",
);
static ACTS_RU: List = List::new(
    "обвин возложи осуди осужда опроверг отверг назва назыв призва призыва потребова \
    пообеща предупред раскритик намекн счита полага попроси посоветова предложи сравни",
);
/// Short adjectives that report an opinion.
static SURE_RU: List = List::new("уверен уверена уверены убежден убеждена убеждены");
static SAYS_EN: List = List::new(
    "said says told tells stated states added adds noted notes announced announces claimed claims argued \
    argues explained explains admitted insisted believes thinks confirmed replied wrote writes remarked emphasized \
    emphasised stressed recalled commented reported declared responded responds testified conceded acknowledged \
    maintained suggested predicted assured joked concluded asked vowed continued",
);
static ACTS_EN: List = List::new(
    "accused accuses blamed blames blame denied denies rejected rejects condemned condemns called calls \
    named names listed lists cited cites urged urges promised demanded demands warned warns criticized criticised \
    dismissed dismisses considers considered described describes",
);
static SAYS_KK: List = List::new(
    "делін мәлімде айтт айтад хабарлад жазд түсіндір ескерт жеткізд дед дейд қосты атад атайд санад санайд \
    есептед есептейд бағалад бағалайд сендір нақтыла мойында баянда түсінік болжад болжайд",
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

fn ends(list: &[&str], key: &str) -> bool {
    list.iter().any(|ending| key.ends_with(ending))
}

/// The kind of speech that `word` reports when it is a finite verb of speech or its participle.
pub(super) fn verb(word: &Word<'_>) -> Option<Verb> {
    let key = word.key.as_str();
    let (says, acts) = match word.language {
        Language::English => (SAYS_EN.has(key), ACTS_EN.has(key)),
        Language::Kazakh => {
            let finite = ends(FINITE_KK, key) || key.starts_with("делінген");
            (finite && SAYS_KK.has_start_of(key), finite && ACTS_KK.has_start_of(key))
        }
        _ if key.starts_with("прокоммент") => return Some(Verb::Comments),
        _ => {
            let finite = ends(FINITE_RU, key) || is_reflexive(word) || is_participle(word);
            (SURE_RU.has(key) || finite && SAYS_RU.has_start_of(key), finite && ACTS_RU.has_start_of(key))
        }
    };
    if acts { Some(Verb::Acts) } else { says.then_some(Verb::Says) }
}

/// True for a Kazakh finite verb that lays on somebody what stands before it.
pub(super) fn lays(word: &Word<'_>) -> bool {
    word.language == Language::Kazakh && ends(FINITE_KK, &word.key) && LAYS_KK.has_start_of(&word.key)
}

/// True for a Kazakh word for blame.
pub(super) fn is_blame(word: &Word<'_>) -> bool {
    word.language == Language::Kazakh && BLAME_KK.has_start_of(&word.key)
}

/// True for a word that can be a finite verb.
pub(super) fn is_finite(word: &Word<'_>) -> bool {
    match word.language {
        Language::English => word.key.ends_with("ed"),
        Language::Kazakh => ends(FINITE_KK, &word.key),
        _ => ends(FINITE_RU, &word.key) || is_reflexive(word),
    }
}

/// True for the verb right after a speech and its dash.
pub(super) fn is_said_after_dash(scene: &Scene<'_>, at: usize, word: &Word<'_>) -> bool {
    let spoken = at.checked_sub(1).is_some_and(|before| scene.is_marked(before)) && !scene.is_marked(at);
    spoken && scene.gap_before(at).contains(['—', '–']) && (verb(word).is_some() || is_finite(word))
}

/// True for `говорится`: who says so stands elsewhere.
pub(super) fn is_passive(word: &Word<'_>) -> bool {
    word.language == Language::Russian && ends(&["ется", "ится", "ются", "ятся"], &word.key)
}

/// True for `говорится` and `признался`.
pub(super) fn is_reflexive(word: &Word<'_>) -> bool {
    ends(REFLEXIVE_RU, &word.key)
}

/// True for `объявившего`: the one it describes stands right before.
pub(super) fn is_participle(word: &Word<'_>) -> bool {
    word.key.contains("вш") && word.language != Language::Kazakh
}

/// True for verbs that a single person cannot be the subject of.
pub(super) fn is_plural(word: &Word<'_>) -> bool {
    word.language != Language::English
        && word.language != Language::Kazakh
        && ends(&["ли", "лись", "ют", "ят", "ются", "ятся"], &word.key)
}

/// True for a Kazakh participle in the accusative, with which what was said ends: `жабылғанын айтты`.
pub(super) fn is_kazakh_clause(key: &str) -> bool {
    #[rustfmt::skip]
    const ENDINGS: &[&str] = &[
        "ғанын", "генін", "қанын", "кенін", "атынын", "етінін", "йтынын", "йтінін", "атындығын", "ғандығын", "екенін",
        "ғандарын", "гендерін", "қандарын", "кендерін", "атындарын", "етіндерін", "йтындарын", "йтіндерін", "жоғын", "барын", "тігін",
    ];
    ends(ENDINGS, key)
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
