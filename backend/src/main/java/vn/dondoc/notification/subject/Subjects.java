package vn.dondoc.notification.subject;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;

/** Tells what messages are about; many at once cost three queries. */
@Component
@Transactional(readOnly = true)
public class Subjects {

	private final Assignments assignments;

	private final Items items;

	private final Directives directives;

	Subjects(Assignments assignments, Items items, Directives directives) {
		this.assignments = assignments;
		this.items = items;
		this.directives = directives;
	}

	/** Those among them that the reader may know of now. */
	public Map<AssignmentId, Subject> of(Collection<AssignmentId> ids, SignedIn reader) {
		return subjects(known(ids, reader));
	}

	private List<Assignment> known(Collection<AssignmentId> ids, SignedIn reader) {
		if (ids.isEmpty()) {
			return List.of();
		}
		if (reader.isOffice() || reader.is(Role.LEADER)) {
			return this.assignments.findAllById(ids);
		}
		return (reader.agency() != null) ? this.assignments.seenBy(ids, reader.agency()) : List.of();
	}

	private Map<AssignmentId, Subject> subjects(List<Assignment> known) {
		Map<ItemId, ItemView> views = this.items.views(known.stream().map(Assignment::item).distinct().toList());
		List<DirectiveId> ids = views.values().stream().map(ItemView::directive).distinct().toList();
		Map<DirectiveId, String> titles = this.directives.views(ids)
			.stream()
			.collect(Collectors.toMap(DirectiveView::id, DirectiveView::title));
		return known.stream().map((assignment) -> {
			ItemView item = Objects.requireNonNull(views.get(assignment.item()));
			return new Subject(assignment.id(), item.content(), titles.getOrDefault(item.directive(), ""));
		}).collect(Collectors.toMap(Subject::assignment, Function.identity()));
	}

}
