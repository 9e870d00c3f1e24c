/**
 * Where a calendar fetches its feed, and a person opens and revokes it.
 */
@NullMarked
package vn.dondoc.notification.calendarfeed.web;

import org.jspecify.annotations.NullMarked;
