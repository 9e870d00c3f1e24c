package vn.dondoc.assignment.cause;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Cause;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.system.Ids;

/**
 * The causes agencies choose from, in the order of the list. A report keeps the cause in
 * the words it was chosen in.
 */
@Component
public class Causes {

	private static final int LONGEST = 200;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Causes(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** A cause of the list, and whether it is still offered. */
	public record Listed(Cause cause, boolean offered) {
	}

	/** All of them, those no longer offered too. */
	public List<Listed> all() {
		return this.jdbc.sql("select id, name, offered from cause order by list_order")
			.query((row, number) -> new Listed(new Cause(Ids.uuid(row.getBytes("id")), row.getString("name")),
					row.getBoolean("offered")))
			.list();
	}

	public List<Cause> offered() {
		return all().stream().filter(Listed::offered).map(Listed::cause).toList();
	}

	/**
	 * The cause somebody chose; none where none was chosen.
	 * @throws RefusedDeed if it is not offered
	 */
	public @Nullable Cause chosen(@Nullable UUID id) {
		return (id == null) ? null
				: offered().stream()
					.filter((cause) -> cause.id().equals(id))
					.findFirst()
					.orElseThrow(() -> RefusedDeed.about("cause", "cause-not-offered"));
	}

	/** Adds a cause after all others. */
	@Transactional
	public void add(String typed) {
		Cause cause = new Cause(Ids.next(), named(typed));
		this.jdbc.sql("""
				insert into cause (id, name, list_order, offered)
				select :id, :name, coalesce(max(list_order), 0) + 1, true from cause""")
			.param("id", Ids.bytes(cause.id()))
			.param("name", cause.name())
			.update();
		tell("cause.added", cause.id(), Map.of("name", cause.name()));
	}

	/** Offers a cause, or no longer. */
	@Transactional
	public void offer(UUID id, boolean offered) {
		this.jdbc.sql("update cause set offered = :offered where id = :id")
			.param("offered", offered)
			.param("id", Ids.bytes(id))
			.update();
		tell("cause.offered", id, Map.of("offered", offered));
	}

	/** Words a cause otherwise, from now on. */
	@Transactional
	public void rename(UUID id, String typed) {
		Listed before = all().stream()
			.filter((listed) -> listed.cause().id().equals(id))
			.findFirst()
			.orElseThrow(() -> RefusedDeed.about("name", "cause-not-offered"));
		if (!before.cause().name().equals(typed.strip())) {
			this.jdbc.sql("update cause set name = :name where id = :id")
				.param("name", named(typed))
				.param("id", Ids.bytes(id))
				.update();
			tell("cause.renamed", id, Map.of("before", before.cause().name(), "after", typed.strip()));
		}
	}

	private String named(String typed) {
		String name = typed.strip();
		if (name.isEmpty() || name.length() > LONGEST) {
			throw RefusedDeed.about("name", "cause-name", LONGEST);
		}
		if (all().stream().anyMatch((listed) -> listed.cause().name().equalsIgnoreCase(name))) {
			throw RefusedDeed.about("name", "cause-exists", name);
		}
		return name;
	}

	private void tell(String action, UUID id, Map<String, ?> details) {
		this.events.publishEvent(new CauseChanged(action, id.toString(), details));
	}

}
