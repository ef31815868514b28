/** The pages on which transcripts become interviews, and are compared with them. */
@NullMarked
package org.verbatim.web.desk.transcript;

import org.jspecify.annotations.NullMarked;
