package vn.dondoc.account.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.dondoc.account.Role;
import vn.dondoc.system.Grant;
import vn.dondoc.system.Permission;
import vn.dondoc.system.Permissions;

/** The table that says who may do what, as the rooms declare it. */
@Controller
class PermissionsController {

	private final Permissions permissions;

	PermissionsController(Permissions permissions) {
		this.permissions = permissions;
	}

	/**
	 * A deed's line: for each role whether it may, and to what.
	 *
	 * @param room message key of the room that declares it
	 */
	record Line(String room, String deed, List<Cell> cells, List<String> states) {

		static Line of(Permission permission) {
			String room = permission.deed().substring(0, permission.deed().indexOf('.'));
			return new Line(room, permission.deed(),
					Arrays.stream(Role.values()).map((role) -> Cell.of(permission, role)).toList(),
					permission.states());
		}

	}

	/** Whether a role may do a deed, and in which relations only; none means in any. */
	record Cell(String role, boolean allowed, Set<String> relations) {

		static Cell of(Permission permission, Role role) {
			if (permission.reach() != Permission.Reach.GRANTED) {
				return new Cell(role.name(), true, Set.of());
			}
			List<Grant> grants = permission.grants()
				.stream()
				.filter((grant) -> grant.roles().contains(role.name()))
				.toList();
			Set<String> relations = new TreeSet<>();
			grants.forEach((grant) -> relations.addAll(grant.relations()));
			boolean always = grants.stream().anyMatch((grant) -> grant.relations().isEmpty());
			return new Cell(role.name(), !grants.isEmpty(), always ? Set.of() : relations);
		}

	}

	@GetMapping("/permissions")
	String page(Model model) {
		List<Permission> declared = new ArrayList<>(this.permissions.all());
		declared.sort(Comparator.comparing(Permission::deed));
		model.addAttribute("lines", declared.stream().map(Line::of).toList());
		model.addAttribute("roles", Role.values());
		return "account/permissions/page";
	}

}
