package vn.dondoc.notification.subject;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;
import vn.dondoc.statistics.Sight;

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
	public Map<AssignmentId, Subject> of(Collection<AssignmentId> ids, Sight sight) {
		return ids.isEmpty() ? Map.of() : subjects(known(ids, sight));
	}

	private List<Assignment> known(Collection<AssignmentId> ids, Sight sight) {
		if (sight instanceof Sight.OfAgency one) {
			return this.assignments.seenBy(ids, one.agency());
		}
		return (sight instanceof Sight.Everything) ? this.assignments.findAllById(ids) : List.of();
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
