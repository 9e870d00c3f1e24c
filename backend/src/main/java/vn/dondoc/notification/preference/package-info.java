/**
 * What each person wants to be told by e-mail, and when not.
 */
@NullMarked
package vn.dondoc.notification.preference;

import org.jspecify.annotations.NullMarked;
