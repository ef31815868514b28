/** The text of an interview: its blocks, its rich text, and the one JSON form they are kept in. */
@NullMarked
package org.verbatim.text;

import org.jspecify.annotations.NullMarked;
