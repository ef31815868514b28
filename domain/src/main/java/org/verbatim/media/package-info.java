/** Pictures: what is taken in, what is kept of it, and what is known about it. */
@NullMarked
package org.verbatim.media;

import org.jspecify.annotations.NullMarked;
