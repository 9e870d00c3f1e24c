package vn.dondoc.assignment;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * What the Office says of a deed it records after the day it was done: the day, perhaps
 * the hour, and what shows it.
 */
public record EnteredLater(LocalDate on, @Nullable LocalTime time, String evidence) {
}
