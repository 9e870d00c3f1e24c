package vn.dondoc.statistics.change;

import java.time.Instant;

/**
 * One thing that moved an assignment.
 *
 * @param at when it took effect or, where it became known later, when it was recorded
 */
public record Step(Reason reason, Instant at) {

}
