/** What interviews are about. */
@NullMarked
package org.verbatim.theme;

import org.jspecify.annotations.NullMarked;
