package vn.dondoc.account;

import java.io.Serializable;
import java.util.UUID;

/**
 * What stands behind a session: the person, the stamp that changes when their sessions
 * must end, and whether the password must be replaced first.
 */
public record AccountSession(SignedIn person, UUID stamp, boolean passwordTemporary) implements Serializable {

}
