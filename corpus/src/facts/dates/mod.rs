//! Dates and periods, in the three languages, each with an ISO 8601 form as exact as the text allows.

mod calendar;
mod periods;
mod relative;
mod rules;
mod scan;

use super::Date;
use super::list::List;
use super::words::Words;
use crate::document::Document;
use calendar::{Day, Published};
use scan::Scan;

pub(super) fn find(document: &Document, words: &Words) -> Vec<Date> {
    let published = document.published.as_ref().and_then(|p| Published::parse(&p.iso));
    let mut scan =
        Scan { words, published, told: None, told_month: None, told_year: None, told_in_full: None };
    let mut dates = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let begins = words.get(at).is_some_and(|w| w.is_number() || may_begin(&w.key));
        let Some((range, iso)) = begins.then(|| scan.date_at(at)).flatten() else {
            at += 1;
            continue;
        };
        at = range.end.max(at + 1);
        // A week is no day to count from.
        let week =
            range.clone().any(|i| ["недел", "апта", "week"].iter().any(|w| scan.key(i, 0).starts_with(w)));
        scan.told = Day::parse(&iso).filter(|_| !week).or(scan.told);
        let in_full = range.clone().any(|i| scan.year_number(i).is_some());
        scan.told_in_full =
            Day::parse(&iso).filter(|_| in_full).map(|day| (day, range.start)).or(scan.told_in_full);
        scan.told_year = iso.get(..4).and_then(|year| year.parse().ok()).or(scan.told_year);
        scan.told_month = calendar::month_of(&iso).or(scan.told_month);
        dates.extend(words.span(&range).map(|span| Date { span, iso }));
    }
    dates
}

/// True when a date in words may begin with `key`, as far as its first three letters tell.
fn may_begin(key: &str) -> bool {
    static STARTS: List = List::new(
        "янв фев мар апр май мая маю мае июн июл авг сен окт ноя дек зим вес лет осе лет пер вто тре чет i ii iii iv дву два две \
        три тро пят шес сем вос дев дес одн оди ден дня дне сут нед мес год чер спу поз вче нак сег зав пос пре тот сле дру нау \
        про мин эту это эти нын тек буд бли нач сер кон пон сре суб қаң ақп нау сәу мам мау шіл там қыр қаз қар жел қыс көк жаз күз \
        бір екі үші төр үш кеш бүг ерт бүр алд сол кел өтк был осы биы ағы жыл күн апт ай бес алт жет сег тоғ он дүй сей сәр бей \
        жұм сен жек jan feb mar apr may jun jul aug sep oct nov dec win spr sum aut fir sec thi fou yes las tod ton tom pre sam \
        tha nex fol day a an one two fiv six sev eig nin ten wee mon tue wed thu fri sat sun cur yea \
        том тог сор нул жиы оты қырқ елу алп сек тоқ fif ele twe thi for же ертең",
    );
    let end = key.char_indices().nth(3).map_or(key.len(), |(at, _)| at);
    key.get(..end).is_some_and(|start| STARTS.has(start))
}

#[cfg(test)]
mod tests;
