package vn.khuyencong.ingest.warehouse;

/**
 * A promise of the contract that a warehouse breaks.
 *
 * @param vi the promise; {@code en} the same in English
 * @param detail what breaks it
 */
public record Breach(String name, String vi, String en, String detail) {}
