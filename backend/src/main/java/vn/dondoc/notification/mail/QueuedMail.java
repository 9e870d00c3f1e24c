package vn.dondoc.notification.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * An e-mail that waits to be sent.
 *
 * @param tries how often it was tried before; nobody else tried it since it was taken
 * while that is so
 */
record QueuedMail(UUID id, String address, WriteMail.Written written, Instant queuedAt, int tries) {
}
