package vn.dondoc.notification.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.account.Recipients;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;

/** Puts what is new into the inboxes of those it concerns who may sign in. */
@Component
class PostMessages {

	private static final Set<Role> SEE_EVERYTHING = Set.of(Role.OFFICE_CLERK, Role.OFFICE_HEAD, Role.LEADER);

	private final Recipients recipients;

	private final Posting posting;

	private final Clock clock;

	PostMessages(Recipients recipients, Posting posting, Clock clock) {
		this.recipients = recipients;
		this.posting = posting;
		this.clock = clock;
	}

	/** What is told to the same people of the same becomes one message. */
	void post(List<News> news) {
		Map<News.Heading, Set<AssignmentId>> grouped = new LinkedHashMap<>();
		news.forEach((one) -> grouped.computeIfAbsent(one.heading(), (heading) -> new LinkedHashSet<>())
			.add(one.assignment()));
		Readers readers = readers(grouped.keySet());
		List<MessageRows.Fresh> messages = grouped.entrySet()
			.stream()
			.map((entry) -> new MessageRows.Fresh(Ids.next(), entry.getKey().kind(), this.clock.instant(),
					entry.getKey().by(), null, entry.getValue(), readers.of(entry.getKey())))
			.filter((fresh) -> !fresh.readers().isEmpty())
			.toList();
		this.posting.post(messages);
	}

	private Readers readers(Collection<News.Heading> headings) {
		Set<AgencyId> agencies = headings.stream()
			.flatMap((heading) -> agency(heading.to()))
			.collect(Collectors.toSet());
		Map<AgencyId, Set<AccountId>> acting = this.recipients.actingFor(agencies)
			.stream()
			.collect(Collectors.groupingBy((one) -> one.agency(),
					Collectors.mapping(Recipient::account, Collectors.toCollection(LinkedHashSet::new))));
		boolean toOffice = headings.stream().anyMatch((heading) -> heading.to() instanceof News.Beginner);
		return new Readers(acting, toOffice ? accounts(SEE_EVERYTHING) : Set.of(),
				toOffice ? accounts(Set.of(Role.OFFICE_CLERK)) : Set.of());
	}

	private Set<AccountId> accounts(Set<Role> roles) {
		return this.recipients.holding(roles).stream().map(Recipient::account).collect(Collectors.toSet());
	}

	private static Stream<AgencyId> agency(News.To to) {
		if (to instanceof News.Agency whole) {
			return Stream.of(whole.agency());
		}
		return (to instanceof News.Officer officer) ? Stream.of(officer.agency()) : Stream.empty();
	}

	/**
	 * Who may sign in: for each agency, among those who see everything, and as clerks.
	 */
	private record Readers(Map<AgencyId, Set<AccountId>> acting, Set<AccountId> all, Set<AccountId> clerks) {

		Set<AccountId> of(News.Heading heading) {
			Set<AccountId> readers = new LinkedHashSet<>(of(heading.to()));
			readers.remove(heading.by());
			return readers;
		}

		private Set<AccountId> of(News.To to) {
			if (to instanceof News.Agency whole) {
				return this.acting.getOrDefault(whole.agency(), Set.of());
			}
			if (to instanceof News.Officer one) {
				return this.acting.getOrDefault(one.agency(), Set.of()).contains(one.officer()) ? Set.of(one.officer())
						: Set.of();
			}
			AccountId beginner = ((News.Beginner) to).account();
			return this.all.contains(beginner) ? Set.of(beginner) : this.clerks;
		}

	}

}
