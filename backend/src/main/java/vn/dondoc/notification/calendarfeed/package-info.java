/**
 * Deadlines in a person's own calendar: feeds that a secret address opens, and that can
 * be revoked.
 */
@NullMarked
package vn.dondoc.notification.calendarfeed;

import org.jspecify.annotations.NullMarked;
