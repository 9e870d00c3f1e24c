package vn.dondoc.system;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One line of a permission table: these roles, standing in one of these relations to the
 * thing, while it is in one of these states. No relation or no state named means any.
 */
public record Grant(Set<String> roles, Set<String> relations, Set<String> states) {

	public Grant {
		roles = Set.copyOf(roles);
		relations = Set.copyOf(relations);
		states = Set.copyOf(states);
	}

	/** These roles, whatever their relation to the thing and its state. */
	public static Grant to(Named... roles) {
		return new Grant(names(roles), Set.of(), Set.of());
	}

	/** Narrowed to who stands in one of these relations to the thing. */
	public Grant who(Named... relations) {
		return new Grant(this.roles, names(relations), this.states);
	}

	/** Narrowed to a thing in one of these states. */
	public Grant when(Named... states) {
		return new Grant(this.roles, this.relations, names(states));
	}

	boolean reaches(Set<String> rolesHeld) {
		return !Collections.disjoint(this.roles, rolesHeld);
	}

	boolean allows(Set<String> rolesHeld, Set<String> relationsHeld, @Nullable String state) {
		return reaches(rolesHeld) && (this.relations.isEmpty() || !Collections.disjoint(this.relations, relationsHeld))
				&& (this.states.isEmpty() || (state != null && this.states.contains(state)));
	}

	private static Set<String> names(Named... words) {
		return Arrays.stream(words).map(Named::name).collect(Collectors.toUnmodifiableSet());
	}

}
