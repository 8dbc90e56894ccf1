//! Folders of articles, read into documents. Native only.
