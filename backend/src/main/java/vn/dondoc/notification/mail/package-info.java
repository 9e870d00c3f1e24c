/**
 * E-mail: written, queued with what it tells of, and sent when the mail server can be
 * reached.
 */
@NullMarked
package vn.dondoc.notification.mail;

import org.jspecify.annotations.NullMarked;
