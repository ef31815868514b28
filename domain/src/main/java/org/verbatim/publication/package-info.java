/** What readers see: editions, their dates, and their end. */
@NullMarked
package org.verbatim.publication;

import org.jspecify.annotations.NullMarked;
