package vn.dondoc.proposal.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.GroupId;
import vn.dondoc.organisation.GroupView;
import vn.dondoc.proposal.Assignee;
import vn.dondoc.proposal.Draft;
import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.proposal.ReviewSheet.Entry;

/** Draws the cards of a review; what they name is looked up together. */
@Component
class Cards {

	private final Agencies agencies;

	private final AgencyDirectory directory;

	private final DueWords dueWords;

	private final MessageSource messages;

	Cards(Agencies agencies, AgencyDirectory directory, DueWords dueWords, MessageSource messages) {
		this.agencies = agencies;
		this.directory = directory;
		this.dueWords = dueWords;
		this.messages = messages;
	}

	List<Card> of(List<Entry> entries, LocalDate on) {
		Known known = known(entries, on);
		return entries.stream().map((entry) -> card(entry, known)).toList();
	}

	/** The names that the cards need, looked up once. */
	private record Known(Map<AgencyId, String> agencies, Map<GroupId, String> groups,
			Map<GroupId, List<String>> members) {
	}

	private Known known(List<Entry> entries, LocalDate on) {
		List<Assignee> all = entries.stream()
			.map(Entry::draft)
			.flatMap((draft) -> Stream.concat(draft.leads().stream(), draft.cooperating().stream()))
			.toList();
		Set<AgencyId> ids = new HashSet<>();
		all.stream().map(Assignee::agency).filter(Objects::nonNull).forEach(ids::add);
		all.stream().map(Assignee::monitor).filter(Objects::nonNull).forEach(ids::add);
		Map<AgencyId, String> names = this.agencies.views(ids, on)
			.values()
			.stream()
			.collect(Collectors.toMap(AgencyView::id, AgencyView::name));
		Map<GroupId, String> groups = new HashMap<>();
		Map<GroupId, List<String>> members = new HashMap<>();
		Map<GroupId, String> everyGroup = this.directory.groups()
			.stream()
			.collect(Collectors.toMap(GroupView::id, GroupView::name));
		all.stream().map(Assignee::group).filter(Objects::nonNull).distinct().forEach((group) -> {
			groups.put(group, everyGroup.getOrDefault(group, ""));
			members.put(group,
					this.directory.membersOf(group, on).stream().map((member) -> member.agency().name()).toList());
		});
		return new Known(names, groups, members);
	}

	private Card card(Entry entry, Known known) {
		Draft draft = entry.draft();
		ExtractedAssignment read = entry.readAs();
		Card.Due due = due(draft, read);
		List<Card.Name> leads = names(draft.leads(), known);
		List<Card.Name> cooperating = names(draft.cooperating(), known);
		boolean unsure = (read != null && !read.sure()) || (due != null && !due.sure())
				|| Stream.concat(leads.stream(), cooperating.stream()).anyMatch((name) -> !name.sure());
		return new Card(entry.id().value().toString(), entry.version(), entry.state(), draft.label(), draft.content(),
				leads, cooperating, due, Card.missing(due != null, draft.product() != null), unsure);
	}

	private Card.@Nullable Due due(Draft draft, @Nullable ExtractedAssignment read) {
		var due = draft.due();
		if (due == null) {
			return null;
		}
		var asRead = (read != null) ? read.deadline() : null;
		boolean untouched = asRead != null && asRead.meaning().equals(due.meaning());
		if (asRead == null || !untouched) {
			return new Card.Due(this.dueWords.of(due.meaning()), due.phrase(), null, true, false);
		}
		return new Card.Due(this.dueWords.of(due.meaning()), due.phrase(), asRead.rule(), asRead.sure(),
				asRead.inherited());
	}

	private List<Card.Name> names(List<Assignee> assignees, Known known) {
		return assignees.stream().map((assignee) -> name(assignee, known)).toList();
	}

	private Card.Name name(Assignee assignee, Known known) {
		GroupId group = assignee.group();
		if (group != null) {
			return new Card.Name(assignee.printedName(), known.groups().get(group), assignee.sure(),
					givenOut(assignee, known), known.members().getOrDefault(group, List.of()));
		}
		AgencyId agency = assignee.agency();
		return new Card.Name(assignee.printedName(), (agency != null) ? known.agencies().get(agency) : null,
				assignee.sure(), null, List.of());
	}

	private String givenOut(Assignee assignee, Known known) {
		GroupId group = Objects.requireNonNull(assignee.group());
		Object detail = (assignee.fanOut() == FanOut.ONE_MONITOR && assignee.monitor() != null)
				? known.agencies().getOrDefault(assignee.monitor(), "")
				: known.members().getOrDefault(group, List.of()).size();
		return this.messages.getMessage("proposal.fan-out." + assignee.fanOut().name(), new Object[] { detail },
				LocaleContextHolder.getLocale());
	}

}
