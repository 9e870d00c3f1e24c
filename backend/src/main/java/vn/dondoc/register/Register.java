package vn.dondoc.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Actor;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.CurrentActor;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Utc;

/**
 * A register kept by hand: what is entered is never changed or lost, a correction or a
 * removal only ends it.
 */
@Transactional
public abstract class Register<D extends Registered, E extends Entry<D>> {

	private final String subject;

	private final Entries<E> entries;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Register(String subject, Entries<E> entries, ApplicationEventPublisher events, Clock clock) {
		this.subject = subject;
		this.entries = entries;
		this.events = events;
		this.clock = clock;
	}

	/** Enters one. */
	public EntryId record(D says) {
		guard(List.of(says), null);
		E entry = edition(EntryId.next(), 1, says, stamp());
		this.entries.saveAll(List.of(entry));
		publish("register.recorded", entry.entryId(), Map.of("after", says.said()));
		return entry.entryId();
	}

	/** Enters many at once; the audit trail has one entry that tells how many. */
	public void recordAll(List<D> list) {
		guard(list, null);
		Stamp stamp = stamp();
		this.entries.saveAll(list.stream().map((says) -> edition(EntryId.next(), 1, says, stamp)).toList());
		publish("register.imported", EntryId.next(), Map.of("count", list.size()));
	}

	/** Each of a list, held against what the register says already. */
	@Transactional(readOnly = true)
	public List<Matched<D>> match(List<D> list) {
		if (list.isEmpty()) {
			return List.of();
		}
		List<Recorded<D>> standing = this.entries.findAll(around(list).on(date()))
			.stream()
			.map((entry) -> entry.recorded())
			.toList();
		return new MatchEntries<>(standing, this::name, this::again).match(list);
	}

	/** Where what a list says may stand already: in the years it speaks of. */
	RegisterFilter around(List<D> list) {
		IntSummaryStatistics years = list.stream().mapToInt((says) -> says.day().getYear()).summaryStatistics();
		return RegisterFilter.between(LocalDate.of(years.getMin(), 1, 1), LocalDate.of(years.getMax(), 12, 31));
	}

	/** By what an entry is known again, whatever else is said of it. */
	abstract String name(D says);

	/** Whether what is called the same may be what became of this entry. */
	abstract boolean again(D before, D says);

	static String spelled(String title) {
		return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	/** The rule by which it would refuse a list. */
	@Transactional(readOnly = true)
	public Optional<RegisterRule> refusal(List<D> list) {
		try {
			guard(list, null);
			return Optional.empty();
		}
		catch (RegisterRule rule) {
			return Optional.of(rule);
		}
	}

	/** The rule by which it would refuse to have an entry say this. */
	@Transactional(readOnly = true)
	public Optional<RegisterRule> refusal(D says, EntryId corrected) {
		try {
			guard(List.of(says), corrected);
			return Optional.empty();
		}
		catch (RegisterRule rule) {
			return Optional.of(rule);
		}
	}

	/** Whether some of a list could not stand beside others of it. */
	public boolean clashing(List<D> list) {
		return list.stream().map(this::name).distinct().count() < list.size();
	}

	/** The rule by which one could not stand beside others of the same list. */
	public Optional<RegisterRule> clash(List<D> others, D one) {
		return Optional.empty();
	}

	/**
	 * Corrects one.
	 * @param editionSeen the edition the correction was made from
	 */
	public void correct(EntryId id, int editionSeen, D says) {
		guard(List.of(says), id);
		E before = standing(id);
		Stamp stamp = stamp();
		before.giveWay(editionSeen, stamp);
		this.entries.saveAll(List.of(edition(id, before.edition() + 1, says, stamp)));
		publish("register.corrected", id, Map.of("before", before.says().said(), "after", says.said()));
	}

	/** Takes one out, with a reason; it stays to be seen among the removed. */
	public void remove(EntryId id, int editionSeen, @Nullable String reason) {
		String said = Registered.tidy(reason);
		if (said == null) {
			throw new RegisterRule.ReasonMissing();
		}
		E entry = standing(id);
		entry.remove(editionSeen, said, stamp());
		publish("register.removed", id, Map.of("before", entry.says().said(), "reason", said));
	}

	/** One page of what the filter lets through. */
	@Transactional(readOnly = true)
	public Page<Recorded<D>> page(RegisterFilter filter, Pageable page) {
		return this.entries.findAll(filter.on(date()), page).map(Entry::recorded);
	}

	/** How many the filter lets through. */
	@Transactional(readOnly = true)
	public long count(RegisterFilter filter) {
		return this.entries.count(filter.on(date()));
	}

	/** All the filter lets through, to be taken away; the audit trail says how many. */
	public List<Recorded<D>> export(RegisterFilter filter, Sort sort) {
		List<Recorded<D>> rows = page(filter, PageRequest.of(0, Integer.MAX_VALUE, sort)).getContent();
		publish("register.exported", EntryId.next(), Map.of("count", rows.size()));
		return rows;
	}

	/** All editions of one entry, the latest first. */
	@Transactional(readOnly = true)
	public List<Recorded<D>> history(EntryId id) {
		List<Recorded<D>> editions = this.entries.findByEntryIdOrderByEditionDesc(id.value())
			.stream()
			.map(Entry::recorded)
			.toList();
		if (editions.isEmpty()) {
			throw new Missing(this.subject + " " + id.value());
		}
		return editions;
	}

	/** The path of the date by which the register counts. */
	abstract String date();

	abstract E edition(EntryId id, int edition, D says, Stamp stamp);

	/**
	 * Refuses what the register must not hold; on a correction, but for the entry itself.
	 */
	abstract void guard(List<D> list, @Nullable EntryId corrected);

	static void put(Map<String, Object> said, String name, @Nullable Object value) {
		if (value != null) {
			said.put(name, value.toString());
		}
	}

	private E standing(EntryId id) {
		return this.entries.findByEntryIdAndEndedAt(id.value(), Utc.FOREVER)
			.orElseThrow(() -> history(id).isEmpty() ? new Missing(this.subject + " " + id.value())
					: new ChangedMeanwhile());
	}

	private Stamp stamp() {
		return new Stamp(this.clock.instant(), CurrentActor.find().map(Actor::accountId).orElse(null));
	}

	private void publish(String action, EntryId id, Map<String, ?> details) {
		this.events.publishEvent(new RegisterChanged(action, this.subject, id.value().toString(), details));
	}

}
