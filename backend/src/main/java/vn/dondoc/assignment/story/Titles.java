package vn.dondoc.assignment.story;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;

/** What an assignment is called in a line of a list. */
@Component
@Transactional(readOnly = true)
public class Titles {

	private final Assignments assignments;

	private final Items items;

	Titles(Assignments assignments, Items items) {
		this.assignments = assignments;
		this.items = items;
	}

	/** The content of its item; empty where there is no such assignment. */
	public String of(AssignmentId id) {
		return this.assignments.findById(id)
			.map((assignment) -> this.items.views(Set.of(assignment.item())).get(assignment.item()))
			.map(ItemView::content)
			.orElse("");
	}

}
