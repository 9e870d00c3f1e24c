package vn.dondoc.setting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Actor;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/**
 * The values in force at an instant. A change works from the moment it is made, so that a
 * value read for a past instant is always the same.
 */
@Component
public class Settings {

	private static final String IN_FORCE = """
			select value_text from setting_value
			where name = :name and from_at <= :at
			order by from_at desc limit 1
			""";

	private static final String INSERT = """
			insert into setting_value (name, from_at, value_text, account_id, account_name, recorded_at)
			values (:name, :at, :value, :account, :accountName, :at)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Settings(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.events = events;
	}

	/** The value in force at an instant, or the one shipped. */
	public <T> T get(SettingKey<T> key, Instant at) {
		return inForce(key, at).map(key::read).orElse(key.shipped());
	}

	/** The value in force now. */
	public <T> T get(SettingKey<T> key) {
		return get(key, this.clock.instant());
	}

	/** Sets a value from now on. */
	@Transactional
	public <T> void change(SettingKey<T> key, T value, Actor by) {
		Instant now = this.clock.instant();
		String before = get(key, now).toString();
		this.jdbc.sql(INSERT)
			.param("name", key.name())
			.param("at", Utc.column(now))
			.param("value", value.toString())
			.param("account", account(by))
			.param("accountName", by.name())
			.update();
		this.events.publishEvent(new SettingChanged(key.name(), before, value.toString()));
	}

	/** Everything that was ever set, the latest of each setting first. */
	public List<SettingValue> history() {
		return this.jdbc
			.sql("select name, value_text, from_at, account_name from setting_value" + " order by name, from_at desc")
			.query((row, number) -> new SettingValue(row.getString(1), row.getString(2),
					Utc.instant(row.getObject(3, LocalDateTime.class)), row.getString(4)))
			.list();
	}

	private Optional<String> inForce(SettingKey<?> key, Instant at) {
		return this.jdbc.sql(IN_FORCE)
			.param("name", key.name())
			.param("at", Utc.column(at))
			.query(String.class)
			.optional();
	}

	private static byte @Nullable [] account(Actor by) {
		UUID account = by.accountId();
		return (account != null) ? Ids.bytes(account) : null;
	}

}
