//! Settings and mappings of the two indices: our tokens are split at spaces and never changed.

use serde_json::{Value, json};

/// Of the index of articles.
pub(super) fn articles() -> Value {
    let keyword = json!({ "type": "keyword" });
    let stored = json!({ "type": "object", "enabled": false });
    let names = json!({ "properties": { "words": keyword, "slips": keyword, "stems": keyword } });
    let tokens = json!({ "properties": {
        "words": { "type": "text", "analyzer": "words" },
        "stems": { "type": "text", "analyzer": "stems", "search_analyzer": "words" },
    } });
    let said = json!({ "type": "nested", "properties": {
        "speaker": keyword, "names": names, "text": tokens, "quote": stored,
        "from": { "type": "integer", "index": false }, "to": { "type": "integer", "index": false },
    } });
    json!({
        "settings": { "analysis": {
            "tokenizer": { "words": { "type": "whitespace", "max_token_length": 4096 } },
            // The stems of a word are one token between spaces, so that they have one position.
            "filter": { "stems": { "type": "pattern_capture", "preserve_original": false, "patterns": ["([^|]+)"] } },
            "analyzer": {
                "words": { "type": "custom", "tokenizer": "words" },
                "stems": { "type": "custom", "tokenizer": "words", "filter": ["stems"] },
            },
        } },
        "mappings": { "dynamic": false, "properties": {
            "id": keyword, "language": keyword, "source": keyword, "author": keyword, "kind": keyword,
            "source_names": names, "published": keyword, "year": keyword, "month": keyword, "statement": keyword,
            "first_day": { "type": "integer" }, "last_day": { "type": "integer" },
            "count": { "type": "integer" },
            "title": tokens, "body": tokens, "newsroom": tokens, "said": said,
            "places": { "type": "integer", "index": false, "doc_values": false },
            "shown": stored, "pack": { "type": "binary" },
        } },
    })
}

/// Of the index of words.
pub(super) fn words() -> Value {
    let keyword = json!({ "type": "keyword" });
    let number = json!({ "type": "integer" });
    json!({ "mappings": { "dynamic": false, "properties": {
        "word": keyword, "slip": keyword, "letters": keyword, "keys": keyword, "stems": keyword,
        "frequency": number, "documents": number, "stem": keyword, "sum": number,
        "archive": { "type": "object", "enabled": false },
    } } })
}
