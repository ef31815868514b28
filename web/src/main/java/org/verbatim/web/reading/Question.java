package org.verbatim.web.reading;

/**
 * One line of the list of questions.
 *
 * @param number the number of the first answer to it
 * @param address where it stands on the page
 */
public record Question(int number, String words, String address) {}
