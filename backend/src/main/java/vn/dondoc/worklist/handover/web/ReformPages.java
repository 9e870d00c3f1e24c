package vn.dondoc.worklist.handover.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.Recipient;
import vn.dondoc.account.Recipients;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.reform.Reform;
import vn.dondoc.organisation.reform.Reforms;
import vn.dondoc.organisation.reform.ReorganiseAgencies;
import vn.dondoc.statistics.PendingHandovers;

/** What the pages of reforms show: those carried out, and what one would concern. */
@Component
@Transactional(readOnly = true)
class ReformPages {

	private final Reforms reforms;

	private final Agencies agencies;

	private final PendingHandovers pending;

	private final Recipients recipients;

	private final Clock clock;

	ReformPages(Reforms reforms, Agencies agencies, PendingHandovers pending, Recipients recipients, Clock clock) {
		this.reforms = reforms;
		this.agencies = agencies;
		this.pending = pending;
		this.recipients = recipients;
		this.clock = clock;
	}

	/** An agency that takes over, under its name, and what. */
	record ReceiverView(String name, @Nullable String subject) {
	}

	/**
	 * A reform carried out.
	 *
	 * @param ended under the names of the day before
	 * @param pending how much of their work is still to be decided
	 */
	record ReformView(Reform reform, List<String> ended, List<ReceiverView> receivers, long pending) {
	}

	List<ReformView> page(long offset, int size) {
		List<Reform> some = this.reforms.page(offset, size);
		Set<AgencyId> ended = some.stream().flatMap((reform) -> reform.ended().stream()).collect(Collectors.toSet());
		Map<AgencyId, Long> left = new HashMap<>();
		Set<AgencyId> gone = this.agencies.endedBy(today());
		this.pending.of(ended.stream().filter(gone::contains).toList())
			.forEach((line) -> left.put(line.agency(), line.count()));
		return some.stream().map((reform) -> view(reform, left)).toList();
	}

	private ReformView view(Reform reform, Map<AgencyId, Long> left) {
		List<AgencyId> receivers = (reform.kind() == Reform.Kind.RENAMED) ? reform.ended()
				: reform.receivers().stream().map(Reform.Receiver::agency).toList();
		Map<AgencyId, AgencyView> after = this.agencies.views(receivers, reform.on());
		List<ReceiverView> shown = (reform.kind() == Reform.Kind.RENAMED)
				? receivers.stream().map((agency) -> new ReceiverView(name(after, agency), null)).toList()
				: reform.receivers()
					.stream()
					.map((one) -> new ReceiverView(name(after, one.agency()), one.subject()))
					.toList();
		return new ReformView(reform, names(reform.ended(), reform.on().minusDays(1)), shown,
				reform.ended().stream().mapToLong((agency) -> left.getOrDefault(agency, 0L)).sum());
	}

	/**
	 * What a decision would concern.
	 *
	 * @param toCome whether its day is still to come
	 */
	record Preview(List<Concern> ended, List<ReceiverView> receivers, boolean toCome) {

		public long assignments() {
			return this.ended.stream().mapToLong((one) -> one.line().count()).sum();
		}

		public boolean nobodyReceives() {
			return this.receivers.isEmpty();
		}

	}

	/** One agency that would end: its open work, and who acts for it. */
	record Concern(String name, PendingHandovers.Line line, long people) {
	}

	Preview preview(ReorganiseAgencies.Command command) {
		Map<AgencyId, AgencyView> views = this.agencies
			.views(Stream.concat(command.ended().stream(), command.receivers().stream().map(Reform.Receiver::agency))
				.toList(), command.on());
		Map<AgencyId, Long> people = this.recipients.actingFor(command.ended())
			.stream()
			.collect(
					Collectors.groupingBy((person) -> Objects.requireNonNull(agencyOf(person)), Collectors.counting()));
		List<Concern> concerned = this.pending.of(command.ended())
			.stream()
			.map((line) -> new Concern(name(views, line.agency()), line, people.getOrDefault(line.agency(), 0L)))
			.toList();
		ReorganiseAgencies.Founded founded = command.founded();
		List<ReceiverView> receivers = Stream.concat(
				command.receivers().stream().map((one) -> new ReceiverView(name(views, one.agency()), one.subject())),
				Stream.ofNullable(founded).map((one) -> new ReceiverView(one.entry().name(), one.subject())))
			.toList();
		return new Preview(concerned, receivers, command.on().isAfter(today()));
	}

	private static @Nullable AgencyId agencyOf(Recipient person) {
		return person.agency();
	}

	private List<String> names(Collection<AgencyId> agencies, LocalDate on) {
		Map<AgencyId, AgencyView> views = this.agencies.views(agencies, on);
		return agencies.stream().map((agency) -> name(views, agency)).toList();
	}

	private static String name(Map<AgencyId, AgencyView> views, AgencyId agency) {
		AgencyView view = views.get(agency);
		return (view != null) ? view.name() : "";
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
