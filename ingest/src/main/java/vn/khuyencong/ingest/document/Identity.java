package vn.khuyencong.ingest.document;

/**
 * What tells one file from others before it is read: its name, for people, and the id that its content gives it.
 *
 * @param fileName the last part of its path
 */
public record Identity(String fileName, String documentId) {}
