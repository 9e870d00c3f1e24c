package vn.dondoc.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.words.ItemWords;
import vn.dondoc.assignment.words.ItemsByWords;
import vn.dondoc.assignment.words.ItemsByWords.Happened;
import vn.dondoc.directive.DirectiveEvent;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;

/**
 * Keeps the index behind the database: all items once, then those something was recorded
 * of. It asks the facts and hears no event, so what another server or a take-over of
 * thousands recorded is found too.
 */
@Component
class FollowItems {

	private static final int AT_ONCE = 500;

	/** As long as a transaction may take from stamping a fact to showing it. */
	private static final Duration LATE = Duration.ofMinutes(2);

	private final ItemsByWords items;

	private final Directives directives;

	private final Agencies agencies;

	private final ItemIndex index;

	private final Clock clock;

	private final ReentrantLock one = new ReentrantLock();

	private volatile @Nullable Instant read;

	private Set<Happened> known = Set.of();

	FollowItems(ItemsByWords items, Directives directives, Agencies agencies, ItemIndex index, Clock clock) {
		this.items = items;
		this.directives = directives;
		this.agencies = agencies;
		this.index = index;
		this.clock = clock;
	}

	/** Reads what is new; does not wait for another who does, once all was read. */
	void catchUp() {
		if (this.read == null) {
			this.one.lock();
		}
		else if (!this.one.tryLock()) {
			return;
		}
		try {
			Instant since = this.read;
			this.read = (since != null) ? latest(since, news(since.minus(LATE))) : everything();
		}
		finally {
			this.one.unlock();
		}
	}

	/** A directive whose head was put right is found by its new number. */
	@TransactionalEventListener(fallbackExecution = true)
	void corrected(DirectiveEvent.HeaderCorrected event) {
		if (this.read != null) {
			put(this.items.of(event.directive()));
		}
	}

	private static Instant latest(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private Instant everything() {
		Instant until = this.items.lastRecorded();
		List<ItemWords> some = this.items.after(null, AT_ONCE);
		while (!some.isEmpty()) {
			put(some);
			some = this.items.after(some.get(some.size() - 1).item(), AT_ONCE);
		}
		return until;
	}

	private Instant news(Instant since) {
		Set<Happened> seen = new HashSet<>();
		Happened last = Happened.before(since);
		List<Happened> some = this.items.recordedAfter(last, AT_ONCE);
		while (!some.isEmpty()) {
			put(this.items.of(some.stream()
				.filter((fact) -> !this.known.contains(fact))
				.map(Happened::item)
				.collect(Collectors.toSet())));
			seen.addAll(some);
			last = some.get(some.size() - 1);
			some = (some.size() < AT_ONCE) ? List.of() : this.items.recordedAfter(last, AT_ONCE);
		}
		this.known = seen;
		return last.recordedAt();
	}

	private void put(Collection<ItemWords> some) {
		if (some.isEmpty()) {
			return;
		}
		Map<DirectiveId, DirectiveView> titles = this.directives
			.views(some.stream().map(ItemWords::directive).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(DirectiveView::id, Function.identity()));
		Map<AgencyId, AgencyView> names = this.agencies.views(
				some.stream().flatMap((item) -> item.agencies().stream()).collect(Collectors.toSet()),
				LocalDate.now(this.clock));
		this.index.put(some.stream().map((item) -> entry(item, titles.get(item.directive()), names)).toList());
	}

	private static ItemIndex.Entry entry(ItemWords item, @Nullable DirectiveView directive,
			Map<AgencyId, AgencyView> names) {
		Stream<String> title = (directive != null) ? Stream.of(directive.title()) : Stream.empty();
		Stream<String> agencies = item.agencies()
			.stream()
			.map(names::get)
			.filter(Objects::nonNull)
			.map(AgencyView::name);
		return new ItemIndex.Entry(item.item(), item.issuedOn(), item.words(),
				Stream.concat(title, agencies).collect(Collectors.joining(". ")), item.agencies());
	}

}
