package vn.dondoc.assignment.story;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Priority;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.ValidFacts;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.assignment.fulfilment.AcknowledgeLimit;
import vn.dondoc.assignment.grouping.TargetLines;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.assignment.story.StoryPage.Head;
import vn.dondoc.assignment.story.StoryPage.Source;
import vn.dondoc.directive.Directives;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

/** Tells what was ordered, of whom, by which directive, until when. */
@Component
class Heads {

	private final Assignments assignments;

	private final Items items;

	private final Directives directives;

	private final AcknowledgeLimit acknowledgeLimit;

	private final StatusWords statusWords;

	private final MessageSource messages;

	Heads(Assignments assignments, Items items, Directives directives, AcknowledgeLimit acknowledgeLimit,
			StatusWords statusWords, MessageSource messages) {
		this.assignments = assignments;
		this.items = items;
		this.directives = directives;
		this.acknowledgeLimit = acknowledgeLimit;
		this.statusWords = statusWords;
		this.messages = messages;
	}

	Head of(Assignment assignment, Standing standing, Map<AgencyId, String> agencies) {
		ItemView item = item(assignment);
		boolean fresh = standing.state() == WorkflowState.ISSUED;
		return new Head(item.label(), item.content(), item.product(), item.id().value().toString(),
				this.assignments.countByItem(item.id()), item.directive().value().toString(),
				this.directives.get(item.directive()).title(), assignment.leadAgency().value().toString(),
				agencies.getOrDefault(assignment.leadAgency(), ""), standing.term().phrase(),
				this.statusWords.dueOn(standing.position().firstLateAt()),
				fresh ? Days.print(this.acknowledgeLimit.lastDay(assignment.facts())) : null,
				target(ValidFacts.of(assignment.facts())),
				assignment.recurs() ? Days.print(assignment.periodStart()) : null, pressing(assignment.facts()));
	}

	private static @Nullable String pressing(List<Fact> facts) {
		Priority priority = Priority.asOf(facts, Instant.MAX, Instant.MAX);
		return priority.pressing() ? priority.code() : null;
	}

	/** The words of the directive it was read from; null where no place is known. */
	@Nullable Source source(Assignment assignment) {
		ItemView item = item(assignment);
		Integer start = item.sourceStart();
		Integer end = item.sourceEnd();
		if (start == null || end == null) {
			return null;
		}
		String text = this.directives.text(item.directive());
		return new Source(text.substring(Math.min(start, text.length()), Math.min(end, text.length())), start, end);
	}

	private ItemView item(Assignment assignment) {
		return Objects.requireNonNull(this.items.views(Set.of(assignment.item())).get(assignment.item()));
	}

	/** What is reached is held against the first target. */
	private @Nullable String target(List<Fact> facts) {
		List<Dimension.Value> targets = List.of();
		BigDecimal actual = BigDecimal.ZERO;
		for (Fact fact : ValidFacts.of(facts)) {
			if (fact.payload() instanceof FactPayload.DimensionSet set && set.dimension() == Dimension.TARGET) {
				targets = set.values();
			}
			else if (fact.payload() instanceof FactPayload.Progress progress && progress.actual() != null) {
				actual = progress.actual();
			}
		}
		return targets.isEmpty() ? null
				: this.messages.getMessage("assignment.target.reached",
						new Object[] { Numbers.print(actual),
								targets.stream().map(TargetLines::write).collect(Collectors.joining("; ")) },
						LocaleContextHolder.getLocale());
	}

}
