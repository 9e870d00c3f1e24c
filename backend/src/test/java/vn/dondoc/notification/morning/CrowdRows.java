package vn.dondoc.notification.morning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.dondoc.account.Role;
import vn.dondoc.notification.inbox.MessageKind;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/**
 * Thousands of people with an address, as rows: one in a hundred in the Office, one
 * leader for each two of those, the others with the agencies in turn, the first of each
 * its head. Every second person wants to be told of what is urgent at once, and everybody
 * has three messages that no e-mail told of.
 */
final class CrowdRows {

	private static final List<MessageKind> NEWS = List.of(MessageKind.ISSUED, MessageKind.RETURNED,
			MessageKind.EXTENSION_DECIDED);

	private final JdbcTemplate jdbc;

	private final Object now;

	CrowdRows(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.now = Utc.column(clock.instant());
	}

	/** Somebody who may sign in. */
	private record Person(byte[] id, Role role, byte @Nullable [] agency) {
	}

	void write(int count) {
		List<byte[]> agencies = this.jdbc.queryForList("select distinct lead_agency_id from assignment", byte[].class);
		List<Person> people = IntStream.range(0, count).mapToObj((number) -> person(number, agencies)).toList();
		rows("account",
				List.of("id", "user_name", "display_name", "email", "search_folded", "agency_id", "password_hash",
						"password_temporary", "stamp", "disabled", "created_at", "version"),
				people.stream().map(this::account).toList());
		rows("account_role", List.of("account_id", "role"),
				people.stream().map((one) -> new @Nullable Object[] { one.id(), one.role().name() }).toList());
		rows("mail_preference", List.of("account_id", "wanted", "urgent", "quiet_days"),
				people.stream()
					.map((one) -> new @Nullable Object[] { one.id(), true, one.id()[15] % 2 == 0, "" })
					.toList());
		agencies.forEach((agency) -> news(agency, people));
	}

	private static Person person(int number, List<byte[]> agencies) {
		byte[] id = Ids.bytes(new UUID(7, number));
		if (number % 100 == 0) {
			return new Person(id, (number % 200 == 0) ? Role.OFFICE_CLERK : Role.LEADER, null);
		}
		boolean first = number <= agencies.size();
		return new Person(id, first ? Role.AGENCY_HEAD : Role.AGENCY_OFFICER, agencies.get(number % agencies.size()));
	}

	private @Nullable Object[] account(Person one) {
		String name = "nguoi-" + UUID.nameUUIDFromBytes(one.id());
		return new @Nullable Object[] { one.id(), name, "Hoàng Minh Đức", name + "@thainguyen.example", name,
				one.agency(), "x", false, one.id(), false, this.now, 0L };
	}

	private void news(byte[] agency, List<Person> people) {
		List<byte[]> about = this.jdbc.queryForList(
				"select id from assignment where lead_agency_id = ? order by id limit 3", byte[].class, agency);
		List<@Nullable Object[]> messages = new ArrayList<>();
		List<@Nullable Object[]> subjects = new ArrayList<>();
		List<@Nullable Object[]> copies = new ArrayList<>();
		for (int place = 0; place < about.size(); place++) {
			byte[] message = Ids.bytes(Ids.next());
			messages.add(new @Nullable Object[] { message, NEWS.get(place).name(), this.now, null, 1, null });
			subjects.add(new @Nullable Object[] { message, about.get(place) });
			people.stream()
				.filter((one) -> one.agency() == agency)
				.forEach((one) -> copies.add(new @Nullable Object[] { one.id(), message, this.now, null }));
		}
		rows("inbox_message", List.of("id", "kind", "told_at", "by_account", "tally", "origin"), messages);
		rows("inbox_subject", List.of("message_id", "assignment_id"), subjects);
		rows("inbox_copy", List.of("account_id", "message_id", "told_at", "read_at"), copies);
	}

	private void rows(String table, List<String> columns, List<@Nullable Object[]> rows) {
		new ManyRows(this.jdbc, table, columns).insert(rows);
	}

}
