package org.verbatim.web.post;

/** What a mail says: in one line, as plain text, and as a page. */
public record Written(String subject, String text, String html) {}
