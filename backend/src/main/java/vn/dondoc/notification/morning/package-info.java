/**
 * The work of a working day's morning, done once however often it is begun.
 */
@NullMarked
package vn.dondoc.notification.morning;

import org.jspecify.annotations.NullMarked;
