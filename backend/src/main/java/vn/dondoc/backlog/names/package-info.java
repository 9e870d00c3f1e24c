/**
 * Which agencies a tracker means by the names it writes.
 */
@NullMarked
package vn.dondoc.backlog.names;

import org.jspecify.annotations.NullMarked;
