/** What an interview could be made of: turns that are proposed, and that an editor puts right. */
@NullMarked
package org.verbatim.transcript.proposal;

import org.jspecify.annotations.NullMarked;
