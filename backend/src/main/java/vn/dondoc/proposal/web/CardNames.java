package vn.dondoc.proposal.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.extraction.Field;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.GroupId;
import vn.dondoc.organisation.GroupView;
import vn.dondoc.proposal.Assignee;
import vn.dondoc.proposal.NameMeaning;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.WriteDrafts;

/** Draws the names on cards; what they mean is looked up once. */
@Component
class CardNames {

	private final Agencies agencies;

	private final AgencyDirectory directory;

	private final WriteDrafts drafts;

	private final Explain explain;

	CardNames(Agencies agencies, AgencyDirectory directory, WriteDrafts drafts, Explain explain) {
		this.agencies = agencies;
		this.directory = directory;
		this.drafts = drafts;
		this.explain = explain;
	}

	/** Ready to draw the names of these entries. */
	Drawing of(Collection<Entry> entries, LocalDate on) {
		List<Assignee> all = entries.stream()
			.map(Entry::draft)
			.flatMap((draft) -> Stream.concat(draft.leads().stream(), draft.cooperating().stream()))
			.toList();
		Set<AgencyId> ids = new LinkedHashSet<>();
		all.stream().map(Assignee::agency).filter(Objects::nonNull).forEach(ids::add);
		all.stream().map(Assignee::monitor).filter(Objects::nonNull).forEach(ids::add);
		Set<GroupId> groups = all.stream()
			.map(Assignee::group)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Set<String> open = all.stream()
			.filter((assignee) -> !assignee.sure())
			.map(Assignee::printedName)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return new Drawing(names(ids, on), groups(groups), members(groups, on), this.drafts.meanings(open, on));
	}

	private Map<AgencyId, String> names(Set<AgencyId> ids, LocalDate on) {
		return this.agencies.views(ids, on)
			.values()
			.stream()
			.collect(Collectors.toMap(AgencyView::id, AgencyView::name));
	}

	private Map<GroupId, String> groups(Set<GroupId> ids) {
		return ids.isEmpty() ? Map.of()
				: this.directory.groups().stream().collect(Collectors.toMap(GroupView::id, GroupView::name));
	}

	private Map<GroupId, List<String>> members(Set<GroupId> ids, LocalDate on) {
		Map<GroupId, List<String>> members = new LinkedHashMap<>();
		this.directory.membersOf(ids, on)
			.forEach((group, of) -> members.put(group, of.stream().map((member) -> member.agency().name()).toList()));
		return members;
	}

	/** The members of a group that the cards name. */
	record Members(String id, String name, List<String> agencies) {
	}

	/** Draws one name after the other. */
	final class Drawing {

		private final Map<AgencyId, String> agencies;

		private final Map<GroupId, String> groups;

		private final Map<GroupId, List<String>> members;

		private final Map<String, NameMeaning> meanings;

		private Drawing(Map<AgencyId, String> agencies, Map<GroupId, String> groups, Map<GroupId, List<String>> members,
				Map<String, NameMeaning> meanings) {
			this.agencies = agencies;
			this.groups = groups;
			this.members = members;
			this.meanings = meanings;
		}

		List<Members> members() {
			return this.members.entrySet()
				.stream()
				.map((group) -> new Members(group.getKey().value().toString(),
						this.groups.getOrDefault(group.getKey(), ""), group.getValue()))
				.toList();
		}

		List<Card.Name> draw(List<Assignee> assignees, @Nullable List<Field<String>> read, String text) {
			return assignees.stream().map((assignee) -> name(assignee, read, text)).toList();
		}

		private Card.Name name(Assignee assignee, @Nullable List<Field<String>> read, String text) {
			Card.Why why = (read != null) ? read.stream()
				.filter((field) -> field.value().equals(assignee.printedName()))
				.findFirst()
				.map((field) -> CardNames.this.explain.why(words(field, text), field.rule(), field.confidence()))
				.orElse(null) : null;
			NameMeaning meaning = this.meanings.getOrDefault(assignee.printedName(), new NameMeaning(List.of(), false));
			GroupId group = assignee.group();
			String means = (group != null) ? this.groups.get(group)
					: (assignee.agency() != null) ? this.agencies.get(assignee.agency()) : null;
			return new Card.Name(assignee.printedName(), means, assignee.sure(), why,
					(group != null) ? givenOut(assignee, group) : null,
					(group != null) ? group.value().toString() : null,
					meaning.candidates().stream().map(Drawing::candidate).toList(), meaning.unknown());
		}

		private static String words(Field<String> field, String text) {
			return text.substring(field.start(), Math.min(field.end(), text.length())).replaceAll("\\s+", " ");
		}

		private static Card.Candidate candidate(NameMeaning.Candidate candidate) {
			String value = (candidate.agency() != null) ? "agency:" + candidate.agency().value()
					: "group:" + Objects.requireNonNull(candidate.group()).value();
			return new Card.Candidate(value, candidate.name(), candidate.subject());
		}

		private String givenOut(Assignee assignee, GroupId group) {
			Object detail = (assignee.fanOut() == FanOut.ONE_MONITOR && assignee.monitor() != null)
					? this.agencies.getOrDefault(assignee.monitor(), "")
					: this.members.getOrDefault(group, List.of()).size();
			return CardNames.this.explain.say("proposal.fan-out." + assignee.fanOut().name(), detail);
		}

	}

}
