package vn.dondoc.assignment.story;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;

/** What an assignment is called in a line of a list. */
@Component
@NamedInterface("titles")
@Transactional(readOnly = true)
public class Titles {

	private final Assignments assignments;

	private final Items items;

	Titles(Assignments assignments, Items items) {
		this.assignments = assignments;
		this.items = items;
	}

	/** Of several, in the order given; what is not there is left out. */
	public Map<AssignmentId, String> of(Collection<AssignmentId> ids) {
		List<Assignment> found = this.assignments.findAllById(ids);
		Map<ItemId, ItemView> views = this.items.views(found.stream().map(Assignment::item).toList());
		Map<AssignmentId, ItemId> of = found.stream().collect(Collectors.toMap(Assignment::id, Assignment::item));
		Map<AssignmentId, String> titles = new LinkedHashMap<>();
		ids.stream()
			.filter(of::containsKey)
			.forEach((id) -> titles.put(id, Objects.requireNonNull(views.get(of.get(id))).content()));
		return titles;
	}

	/** The content of its item; empty where there is no such assignment. */
	public String of(AssignmentId id) {
		return this.assignments.findById(id)
			.map((assignment) -> this.items.views(Set.of(assignment.item())).get(assignment.item()))
			.map(ItemView::content)
			.orElse("");
	}

}
