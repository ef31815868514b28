package org.verbatim.web.desk.interview;

/**
 * A moment as a page tells it.
 *
 * @param words in words: "depuis 3 jours"
 * @param exact day and time in Paris
 * @param iso for programs
 */
public record Told(String words, String exact, String iso) {}
