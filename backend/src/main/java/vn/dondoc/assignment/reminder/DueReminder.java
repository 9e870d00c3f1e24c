package vn.dondoc.assignment.reminder;

import vn.dondoc.assignment.AssignmentId;

/**
 * What a dated rule asks for.
 *
 * @param rule the days left until the last day in time; less than zero behind it
 */
public record DueReminder(AssignmentId assignment, int rule) {
}
