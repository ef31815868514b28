/** Where pictures are fetched from, by readers and by the desk. */
@NullMarked
package org.verbatim.web.media;

import org.jspecify.annotations.NullMarked;
