package vn.dondoc.notification.calendarfeed;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A feed that can be read, as its owner sees it; its address was told once.
 *
 * @param readAt when a calendar fetched it last
 */
public record Feed(FeedScope scope, Instant madeAt, @Nullable Instant readAt) {
}
