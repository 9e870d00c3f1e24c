package vn.dondoc.attachment;

import java.util.UUID;

/**
 * What a file waits for: it is used for nothing else, and by nobody but who sent it.
 *
 * @param use the code of what it was sent for
 * @param person the account that sent it
 */
public record Waiting(String use, UUID person) {
}
