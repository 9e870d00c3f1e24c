/**
 * The assignments that messages are about, as far as their reader may know of them.
 */
@NullMarked
package vn.dondoc.notification.subject;

import org.jspecify.annotations.NullMarked;
