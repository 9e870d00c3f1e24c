/**
 * The pages of reminders, of the inbox and of what was sent.
 */
@NullMarked
package vn.dondoc.notification.web;

import org.jspecify.annotations.NullMarked;
