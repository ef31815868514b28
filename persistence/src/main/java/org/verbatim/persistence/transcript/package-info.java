/** Transcripts, kept with Hibernate. */
@NullMarked
package org.verbatim.persistence.transcript;

import org.jspecify.annotations.NullMarked;
