package org.verbatim.card;

/**
 * What stands on a card around the words.
 *
 * @param site the name of the site
 * @param series the series with the number in it, or empty
 * @param adapted how readers are told that words were adapted
 */
public record CardFrame(String site, String series, String adapted) {}
