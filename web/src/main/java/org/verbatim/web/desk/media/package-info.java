/** The library of pictures, at the desk and in the editor's dialog. */
@NullMarked
package org.verbatim.web.desk.media;

import org.jspecify.annotations.NullMarked;
