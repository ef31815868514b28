package org.verbatim.web.api;

/** Why not, in the words of whoever asked. */
record Refusal(String refusal) {}
