/** What the people of the desk are told, on the desk and by mail. */
@NullMarked
package org.verbatim.notice;

import org.jspecify.annotations.NullMarked;
