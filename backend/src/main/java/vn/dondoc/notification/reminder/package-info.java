/**
 * By which dated rules assignments are reminded of, and the reminding itself.
 */
@NullMarked
package vn.dondoc.notification.reminder;

import org.jspecify.annotations.NullMarked;
