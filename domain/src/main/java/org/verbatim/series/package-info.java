/** The series that interviews appear in, with their numbering and their standing questions. */
@NullMarked
package org.verbatim.series;

import org.jspecify.annotations.NullMarked;
