//! Words that tell who speaks, as stems or whole words, per language.

use super::super::words::Word;
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

const SAYS_RU: &str = "сказа заяв отмет отмеч подчерк добав сообщ рассказ поясн объясн объяв утвержда говор ответи отвеча \
    резюмир уточн напомн писал пишет написал констатир упомян завер подтверд подтвержд указа высказ замети \
    предполож доложи спроси поведа признал призна рассужд выразил";
const ACTS_RU: &str = "обвин возложи осуди осужда опроверг отверг назва назыв призва призыва потребова \
    пообеща предупред раскритик намекн счита полага";
const SAYS_EN: &str = "said says told tells stated states added adds noted notes announced announces claimed claims argued \
    argues explained explains admitted insisted believes thinks confirmed replied wrote writes remarked emphasized \
    emphasised stressed recalled commented reported declared";
const ACTS_EN: &str = "accused accuses blamed blames blame denied denies rejected rejects condemned condemns called calls \
    named names listed lists cited cites urged urges promised demanded demands warned warns criticized criticised \
    dismissed dismisses considers considered";
const SAYS_KK: &str = "мәлімде айтт айтад хабарлад жазд түсіндір ескерт жеткізд дед дейд қосты атад атайд санад санайд \
    есептед есептейд бағалад бағалайд";
const ACTS_KK: &str = "айыптад айыптайд кінәлад кінәлайд сынад сынайд";
/// A verb of many meanings that accuses after a word for blame: `кінәні … артты`.
const LAYS_KK: &str = "артт артад жүктед жүктейд";
const BLAME_KK: &str = "кінә жауапкершілі";

/// Endings of Russian finite verbs and of past participles, which have a subject too.
const FINITE_RU: &str = "л ла ло ли ет ит ют ят";
const REFLEXIVE_RU: &str = "лся лась лось лись ется ится ются ятся";
const FINITE_KK: &str = "ді ды ті ты йді йды";

/// After `по`: the words of whom follow.
const SOURCES_RU: &str =
    "словам мнению данным информации сведениям версии оценке оценкам утверждению заявлению убеждению";
/// After the one whose words follow.
const SOURCES_KK: &str =
    "айтуынша сөзінше пікірінше мәліметінше дерегінше деуінше хабарлауынша ойынша мәлімдеуінше";

const PREPOSITIONS: &str = "в во на о об обо к ко с со от из у для по за под над при про через между перед без до против \
    to of for with by from about in on at against after before during";

const SUBORDINATORS: &str =
    "так поскольку хотя когда если после пока раз since because although while when if after as";

/// Heads of names of bodies and works, as they begin: what stands in marks after them is a name.
const NAMED_RU: &str = "телеканал канал гостелеканал газет журнал комбинат хлебокомбинат завод фабрик парти движени \
    агентств компани корпораци холдинг фильм мультфильм сериал книг роман песн альбом спектакл клуб команд банк фонд центр \
    гостиниц отел ресторан кафе театр стадион аэропорт шахт рудник тоо ао оао ооо пао зао ип группировк группы группа группу \
    группой группе организаци платформ сайт портал издани проект программ рубрик премия премии премию орден медал улиц судн \
    турнир форум кубок конкурс фестивал батальон отряд операци стать доклад передач радио магазин рынок рынк торгов жк тц трц \
    район микрорайон совхоз колхоз станци сборн фк хк ансамбл картин поэм рассказ повест";
const NAMED_KK: &str = "телеарна арна газет комбинат зауыт парти фильм кітап клуб банк қор орталығ сайт портал ансамбл \
    жшс ақ журнал агенттіг компания телеканал қонақүй театр бағдарлама жоба роман ән ұйым";
const NAMED_EN: &str = "channel newspaper magazine film movie book novel song album series party company group club band \
    project programme program website portal ship hotel theatre theater restaurant operation documentary show";

fn listed(list: &str, key: &str) -> bool {
    list.split(' ').any(|word| word == key)
}

fn begins(list: &str, key: &str) -> bool {
    list.split(' ').any(|stem| key.starts_with(stem))
}

fn ends(list: &str, key: &str) -> bool {
    list.split(' ').any(|ending| key.ends_with(ending))
}

/// The kind of speech that `word` reports when it is a finite verb of speech or its participle.
pub(super) fn verb(word: &Word<'_>) -> Option<Verb> {
    let key = word.key.as_str();
    let (says, acts) = match word.language {
        Language::English => (listed(SAYS_EN, key), listed(ACTS_EN, key)),
        Language::Kazakh => {
            let finite = ends(FINITE_KK, key);
            (finite && begins(SAYS_KK, key), finite && begins(ACTS_KK, key))
        }
        _ if key.starts_with("прокоммент") => return Some(Verb::Comments),
        _ => {
            let finite = ends(FINITE_RU, key) || is_reflexive(word) || is_participle(word);
            (finite && begins(SAYS_RU, key), finite && begins(ACTS_RU, key))
        }
    };
    if acts { Some(Verb::Acts) } else { says.then_some(Verb::Says) }
}

/// True for a Kazakh finite verb that lays on somebody what stands before it.
pub(super) fn lays(word: &Word<'_>) -> bool {
    word.language == Language::Kazakh && ends(FINITE_KK, &word.key) && begins(LAYS_KK, &word.key)
}

/// True for a Kazakh word for blame.
pub(super) fn is_blame(word: &Word<'_>) -> bool {
    word.language == Language::Kazakh && begins(BLAME_KK, &word.key)
}

/// True for a word that can be a finite verb.
pub(super) fn is_finite(word: &Word<'_>) -> bool {
    match word.language {
        Language::English => word.key.ends_with("ed"),
        Language::Kazakh => ends(FINITE_KK, &word.key),
        _ => ends(FINITE_RU, &word.key) || is_reflexive(word),
    }
}

/// True for `говорится`: who says so stands elsewhere.
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
        && ends("ли лись ют ят ются ятся", &word.key)
}

/// True for the noun of `по словам …`.
pub(super) fn is_source(word: &Word<'_>) -> bool {
    listed(SOURCES_RU, &word.key)
}

/// True for `айтуынша` and its like.
pub(super) fn is_kazakh_source(word: &Word<'_>) -> bool {
    listed(SOURCES_KK, &word.key)
}

pub(super) fn is_preposition(key: &str) -> bool {
    listed(PREPOSITIONS, key)
}

/// True for a word with which a clause that hangs on another begins.
pub(super) fn is_subordinator(key: &str) -> bool {
    listed(SUBORDINATORS, key)
}

/// True for a common noun after (in Kazakh: before) which marks hold a name.
pub(super) fn is_head_of_name(word: &Word<'_>) -> bool {
    match word.language {
        Language::English => listed(NAMED_EN, &word.key),
        Language::Kazakh => begins(NAMED_KK, &word.key) || begins(NAMED_RU, &word.key),
        _ => word.key.chars().count() > 3 && begins(NAMED_RU, &word.key) || listed(NAMED_RU, &word.key),
    }
}
