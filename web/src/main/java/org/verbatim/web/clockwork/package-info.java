/** What happens by itself, because its time has come. */
@NullMarked
package org.verbatim.web.clockwork;

import org.jspecify.annotations.NullMarked;
