package vn.dondoc.deadline;

/**
 * Deadlines may be computed otherwise from now on; heard within the same transaction.
 *
 * @param cause the name of the setting, or the year or the day of the calendar, that has
 * changed
 */
public record RulesChanged(String cause) {
}
