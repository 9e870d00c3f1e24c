package vn.dondoc.deadline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days a counted deadline may run from.
 *
 * @param receivedOn the day the agency received the document: never its acknowledgement
 * @param eventOn the day of another event; null while unknown
 */
public record Starts(LocalDate issuedOn, LocalDate receivedOn, @Nullable LocalDate eventOn) {
}
