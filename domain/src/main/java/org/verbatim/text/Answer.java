package org.verbatim.text;

/**
 * What one speaker said: the unit of comment, approval, link, search and correction.
 *
 * @param speaker the id of the participating expert, or empty where only one person answers
 */
public record Answer(BlockId id, String speaker, RichText text) {}
