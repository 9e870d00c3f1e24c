package vn.dondoc.system;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The one permission table, collected from the rooms, and its check. */
@Component
public class Permissions {

	private final Map<String, Permission> byDeed;

	Permissions(List<PermissionTable> tables) {
		this.byDeed = tables.stream()
			.flatMap((table) -> table.permissions().stream())
			.collect(Collectors.toUnmodifiableMap(Permission::deed, Function.identity()));
	}

	/** Everything declared, in no order. */
	public Collection<Permission> all() {
		return this.byDeed.values();
	}

	/** Whether the actor can do the deed to anything at all: what menus and lists ask. */
	public boolean reaches(Actor actor, String deed) {
		return permission(deed).reaches(actor.roleNames());
	}

	/** Whether the actor may do the deed to a thing they stand in these relations to. */
	public boolean allows(Actor actor, String deed, Collection<? extends Named> relations, @Nullable Named state) {
		Permission permission = permission(deed);
		if (permission.reach() != Permission.Reach.GRANTED) {
			return permission.reaches(actor.roleNames());
		}
		Set<String> names = relations.stream().map(Named::name).collect(Collectors.toSet());
		String stateName = (state != null) ? state.name() : null;
		return permission.grants().stream().anyMatch((grant) -> grant.allows(actor.roleNames(), names, stateName));
	}

	/**
	 * Refuses what {@link #allows} does not allow.
	 * @throws NotPermitted answered by the 403 page
	 */
	public void require(Actor actor, String deed, Collection<? extends Named> relations, @Nullable Named state) {
		if (!allows(actor, deed, relations, state)) {
			throw new NotPermitted(actor, deed);
		}
	}

	/** Refuses who cannot do the deed to anything at all. */
	public void require(Actor actor, String deed) {
		if (!reaches(actor, deed)) {
			throw new NotPermitted(actor, deed);
		}
	}

	private Permission permission(String deed) {
		Permission permission = this.byDeed.get(deed);
		if (permission == null) {
			throw new IllegalArgumentException("No permission table declares " + deed);
		}
		return permission;
	}

}
