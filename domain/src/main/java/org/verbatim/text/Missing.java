package org.verbatim.text;

/**
 * Something that an interview cannot be submitted without.
 *
 * @param field the id of the field on the editor's page where it is to be filled in
 * @param key the key of the message that says what is missing
 */
public record Missing(String field, String key) {}
