/** What was said about texts, in the database. */
@NullMarked
package org.verbatim.persistence.thread;

import org.jspecify.annotations.NullMarked;
