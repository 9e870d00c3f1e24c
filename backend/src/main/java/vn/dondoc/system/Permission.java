package vn.dondoc.system;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a room declares of one deed: the endpoints through which it is done and who may do
 * it.
 *
 * @param states the states of a thing it can be done in; none named means any
 */
public record Permission(String deed, Reach reach, List<Endpoint> endpoints, List<Grant> grants, List<String> states) {

	/** How far a deed is open before any grant is asked. */
	public enum Reach {

		/** Without signing in. */
		EVERYONE,

		/** To whoever signed in. */
		SIGNED_IN,

		/** Only as the grants say. */
		GRANTED

	}

	public Permission {
		endpoints = List.copyOf(endpoints);
		grants = List.copyOf(grants);
		states = List.copyOf(states);
	}

	/** Open without signing in. */
	public static Permission everyone(String deed, Endpoint... endpoints) {
		return new Permission(deed, Reach.EVERYONE, List.of(endpoints), List.of(), List.of());
	}

	/** Open to whoever signed in. */
	public static Permission signedIn(String deed, Endpoint... endpoints) {
		return new Permission(deed, Reach.SIGNED_IN, List.of(endpoints), List.of(), List.of());
	}

	/** Closed until a grant opens it. */
	public static Permission of(String deed, Endpoint... endpoints) {
		return new Permission(deed, Reach.GRANTED, List.of(endpoints), List.of(), List.of());
	}

	public Permission to(Named... roles) {
		return to(Grant.to(roles));
	}

	public Permission to(Grant grant) {
		return new Permission(this.deed, this.reach, this.endpoints,
				Stream.concat(this.grants.stream(), Stream.of(grant)).toList(), this.states);
	}

	/** Told with the table: the deed itself refuses a thing in any other state. */
	public Permission during(Collection<? extends Named> states) {
		return new Permission(this.deed, this.reach, this.endpoints, this.grants,
				states.stream().map(Named::name).toList());
	}

	/** Whether someone with these roles can do the deed to anything at all. */
	boolean reaches(Set<String> roles) {
		return switch (this.reach) {
			case EVERYONE -> true;
			case SIGNED_IN -> !roles.isEmpty();
			case GRANTED -> this.grants.stream().anyMatch((grant) -> grant.reaches(roles));
		};
	}

}
