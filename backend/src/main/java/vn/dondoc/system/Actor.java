package vn.dondoc.system;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Who is at work: what permissions and the audit need to know of them. */
public interface Actor {

	/** The account's identifier, or nothing where the command line is at work. */
	@Nullable UUID accountId();

	/** The name under which the deed is kept. */
	String name();

	/** The names of the roles held. */
	Set<String> roleNames();

}
