package vn.dondoc.notification.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.account.Recipients;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.notification.Attempts;
import vn.dondoc.notification.inbox.Unmailed;
import vn.dondoc.notification.mail.Outbox;
import vn.dondoc.notification.mail.WriteMail;
import vn.dondoc.notification.preference.MailPreference;
import vn.dondoc.notification.preference.MailPreferences;
import vn.dondoc.notification.subject.Subject;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Sight;

/**
 * Queues each person's e-mail of a morning, those of one agency in one transaction: once
 * a day, however often it is begun.
 */
@Component
public class QueueDigests {

	private final Outbox outbox;

	private final Recipients recipients;

	private final MailPreferences preferences;

	private final Unmailed unmailed;

	private final Digests digests;

	private final TransactionOperations transaction;

	QueueDigests(Outbox outbox, Recipients recipients, MailPreferences preferences, Unmailed unmailed, Digests digests,
			TransactionOperations transaction) {
		this.outbox = outbox;
		this.recipients = recipients;
		this.preferences = preferences;
		this.unmailed = unmailed;
		this.digests = digests;
		this.transaction = transaction;
	}

	/** Does nothing where no mail server is configured; answers how many it queued. */
	public int queue(LocalDate day, Attempts attempts) {
		if (!this.outbox.open()) {
			return 0;
		}
		Set<AccountId> told = new HashSet<>();
		AtomicInteger queued = new AtomicInteger();
		for (Group group : groups()) {
			List<Recipient> people = reached(group.people().get());
			people.removeIf((one) -> !told.add(one.account()));
			if (!people.isEmpty()) {
				attempts.attempt(group.sight(), () -> queued.addAndGet(together(people, day, group)));
			}
		}
		return queued.get();
	}

	/** People who are told of the same work. */
	private record Group(Supplier<List<Recipient>> people, Sight sight, Supplier<WorkSections.Work> work) {
	}

	/** Whoever has several roles is told of the most. */
	private List<Group> groups() {
		List<Group> groups = new ArrayList<>();
		groups.add(new Group(() -> this.recipients.holding(Set.of(Role.OFFICE_CLERK, Role.OFFICE_HEAD)),
				Sight.EVERYTHING, this.digests::workOfOffice));
		groups.add(
				new Group(() -> this.recipients.holding(Set.of(Role.LEADER)), Sight.EVERYTHING, () -> Digests.NO_WORK));
		Set<AccountId> officers = accounts(this.recipients.holding(Set.of(Role.AGENCY_HEAD, Role.AGENCY_OFFICER)));
		for (AgencyId agency : this.recipients.agencies()) {
			groups
				.add(new Group(() -> actingFor(agency, officers), Sight.of(agency), () -> this.digests.workOf(agency)));
		}
		return groups;
	}

	private List<Recipient> actingFor(AgencyId agency, Set<AccountId> officers) {
		return this.recipients.actingFor(Set.of(agency))
			.stream()
			.filter((one) -> officers.contains(one.account()))
			.toList();
	}

	private int together(List<Recipient> people, LocalDate day, Group group) {
		Integer queued = this.transaction.execute((status) -> queue(people, day, group));
		return (queued != null) ? queued : 0;
	}

	/** Who is told the same gets the same words: they are written once. */
	private int queue(List<Recipient> people, LocalDate day, Group group) {
		List<Recipient> wanting = wanting(people, day);
		if (wanting.isEmpty()) {
			return 0;
		}
		WorkSections.Work work = group.work().get();
		Map<AccountId, List<Unmailed.News>> news = this.unmailed.of(accounts(wanting));
		Map<AssignmentId, Subject> subjects = this.digests.subjects(news.values(), group.sight());
		Map<List<Unmailed.News>, Optional<WriteMail.Written>> written = new HashMap<>();
		List<Outbox.Fresh> mails = new ArrayList<>();
		for (Recipient one : wanting) {
			written
				.computeIfAbsent(news.getOrDefault(one.account(), List.of()),
						(told) -> this.digests.write(day, work, told, subjects))
				.map((mail) -> new Outbox.Fresh(one, origin(one, day), mail))
				.ifPresent(mails::add);
		}
		this.outbox.queue(mails);
		news.keySet().retainAll(mails.stream().map((mail) -> mail.to().account()).toList());
		this.unmailed.mailed(news);
		return mails.size();
	}

	private List<Recipient> wanting(List<Recipient> people, LocalDate day) {
		Map<AccountId, MailPreference> wishes = this.preferences.among(accounts(people));
		Set<String> held = this.outbox.held(people.stream().map((one) -> origin(one, day)).toList());
		return people.stream()
			.filter((one) -> wishes.getOrDefault(one.account(), MailPreference.USUAL).morningOf(day))
			.filter((one) -> !held.contains(origin(one, day)))
			.toList();
	}

	private static List<Recipient> reached(List<Recipient> people) {
		return new ArrayList<>(people.stream().filter((one) -> one.email() != null && !one.email().isBlank()).toList());
	}

	private static Set<AccountId> accounts(List<Recipient> people) {
		return people.stream().map(Recipient::account).collect(Collectors.toSet());
	}

	private static String origin(Recipient one, LocalDate day) {
		return "digest/" + day + "/" + one.account().value();
	}

}
