package vn.dondoc.worklist.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.Continuation;
import vn.dondoc.organisation.reform.Reform;
import vn.dondoc.organisation.reform.Reforms;
import vn.dondoc.statistics.PendingHandovers;

/**
 * The hand-over list: what is open and still with agencies that ended, agency by agency.
 */
@Component
@Transactional(readOnly = true)
public class Handovers {

	private final PendingHandovers pending;

	private final Agencies agencies;

	private final Reforms reforms;

	private final Clock clock;

	Handovers(PendingHandovers pending, Agencies agencies, Reforms reforms, Clock clock) {
		this.pending = pending;
		this.agencies = agencies;
		this.reforms = reforms;
		this.clock = clock;
	}

	/**
	 * What is left with one agency.
	 *
	 * @param reform the decision that ended it; null where it is not kept here
	 * @param successors who goes on with its work today
	 */
	public record Left(AgencyView agency, @Nullable Reform reform, List<Continuation> successors,
			PendingHandovers.Line line) {

		/** Whoever takes over all of it, or all that no other takes. */
		public @Nullable Continuation general() {
			return this.successors.stream().filter((one) -> one.subject() == null).findFirst().orElse(null);
		}

		/** Whether its work is divided by subject. */
		public boolean divided() {
			return this.successors.stream().anyMatch((one) -> one.subject() != null);
		}

	}

	/** Of every agency that has something left, those that ended last first. */
	public List<Left> all() {
		return left(this.pending.lines()).stream()
			.sorted(Comparator.comparing((Left left) -> Objects.requireNonNull(left.agency().closedOn()))
				.reversed()
				.thenComparing((left) -> left.agency().kind())
				.thenComparing((left) -> left.agency().identifier()))
			.toList();
	}

	/**
	 * Of one agency, which has ended.
	 * @throws AgencyGoesOn if it has not
	 */
	public Left of(AgencyId agency) {
		if (!this.agencies.get(agency).endedBy(today())) {
			throw new AgencyGoesOn();
		}
		return left(this.pending.of(List.of(agency))).get(0);
	}

	private List<Left> left(List<PendingHandovers.Line> lines) {
		Collection<AgencyId> ids = lines.stream().map(PendingHandovers.Line::agency).toList();
		Map<AgencyId, AgencyView> views = this.agencies.views(ids, today());
		Map<AgencyId, List<Continuation>> continuations = this.agencies.continuations(ids, today());
		Map<AgencyId, Reform> ending = this.reforms.ending(ids);
		return lines.stream()
			.map((line) -> new Left(Objects.requireNonNull(views.get(line.agency())), ending.get(line.agency()),
					continuations.getOrDefault(line.agency(), List.of()), line))
			.toList();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
