package vn.dondoc.proposal;

import vn.dondoc.deadline.Deadline;

/** A deadline as printed, and what it is taken to mean. */
public record Due(String phrase, Deadline meaning) {
}
