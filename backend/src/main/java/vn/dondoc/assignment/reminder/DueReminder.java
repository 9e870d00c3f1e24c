package vn.dondoc.assignment.reminder;

import java.time.LocalDate;

import vn.dondoc.assignment.AssignmentId;

/**
 * What a dated rule asks for.
 *
 * @param rule the days left until the last day in time; less than zero behind it
 * @param ruleDay the day it asks for, which may be a rest day
 */
public record DueReminder(AssignmentId assignment, int rule, LocalDate ruleDay) {
}
