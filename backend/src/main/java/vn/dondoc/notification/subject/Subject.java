package vn.dondoc.notification.subject;

import vn.dondoc.assignment.AssignmentId;

/**
 * An assignment a message is about: what is to be done, and the title of the directive it
 * came from.
 */
public record Subject(AssignmentId assignment, String content, String source) {
}
