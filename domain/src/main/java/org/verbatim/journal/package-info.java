/** What was done, by whom, when and why: written once, never changed. */
@NullMarked
package org.verbatim.journal;

import org.jspecify.annotations.NullMarked;
