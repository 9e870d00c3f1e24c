/**
 * Reminders of an assignment: by dated rules and by the Office, numbered together.
 */
@NamedInterface("reminder")
@NullMarked
package vn.dondoc.assignment.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
