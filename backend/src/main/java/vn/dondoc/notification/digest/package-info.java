/**
 * Which e-mails are written: one to each person a morning, and what is urgent at once.
 */
@NullMarked
package vn.dondoc.notification.digest;

import org.jspecify.annotations.NullMarked;
