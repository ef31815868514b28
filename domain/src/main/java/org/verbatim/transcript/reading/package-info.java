/** Reads the files that transcripts come in, and pasted pages, into paragraphs. */
@NullMarked
package org.verbatim.transcript.reading;

import org.jspecify.annotations.NullMarked;
