package vn.khuyencong.ingest.document;

/** What stands in a document in reading order: a paragraph of running text or a table. */
public sealed interface Block permits Paragraph, Table {}
