/** What people are told, on their pages of the desk. */
@NullMarked
package org.verbatim.web.desk.notice;

import org.jspecify.annotations.NullMarked;
