package vn.dondoc.notification.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** The letters that were written: an agency sees those addressed to it. */
@Component
@Transactional(readOnly = true)
public class Urgings {

	private final JdbcClient jdbc;

	private final Agencies agencies;

	private final AccountDirectory accounts;

	private final Clock clock;

	Urgings(JdbcClient jdbc, Agencies agencies, AccountDirectory accounts, Clock clock) {
		this.jdbc = jdbc;
		this.agencies = agencies;
		this.accounts = accounts;
		this.clock = clock;
	}

	public long count(Sight sight) {
		return this.jdbc.sql("select count(*) from urging_letter l where " + seen(sight))
			.params(parameters(sight))
			.query(Long.class)
			.single();
	}

	/** The latest first. */
	public List<UrgingView> of(Sight sight, long offset, int size) {
		Map<String, Object> parameters = parameters(sight);
		parameters.put("offset", offset);
		parameters.put("size", size);
		return views("where " + seen(sight) + " order by l.of_year desc, l.number desc limit :size offset :offset",
				parameters);
	}

	/** Those that list an assignment, the first one first. */
	public List<UrgingView> about(AssignmentId assignment, Sight sight) {
		Map<String, Object> parameters = parameters(sight);
		parameters.put("assignment", Ids.bytes(assignment.value()));
		return views("join urging_subject s on s.letter_id = l.id where s.assignment_id = :assignment and "
				+ seen(sight) + " order by l.of_year, l.number", parameters);
	}

	/** The file of a letter that this reader may see. */
	public Optional<AttachmentId> file(UUID id, Sight sight) {
		Map<String, Object> parameters = parameters(sight);
		parameters.put("id", Ids.bytes(id));
		return this.jdbc.sql("select l.attachment_id from urging_letter l where l.id = :id and " + seen(sight))
			.params(parameters)
			.query((row, number) -> new AttachmentId(Ids.uuid(row.getBytes(1))))
			.optional();
	}

	private List<UrgingView> views(String condition, Map<String, Object> parameters) {
		List<Row> rows = this.jdbc
			.sql("select l.id, l.number, l.notation, l.written_at, l.agency_id, l.tally, l.by_account"
					+ " from urging_letter l " + condition)
			.params(parameters)
			.query(Urgings::read)
			.list();
		Map<AgencyId, AgencyView> addressed = this.agencies.views(rows.stream().map(Row::agency).distinct().toList(),
				LocalDate.now(this.clock));
		Map<AccountId, String> names = this.accounts.names(rows.stream().map(Row::by).distinct().toList());
		return rows.stream()
			.map((row) -> new UrgingView(row.id(), row.number(), row.writtenAt(),
					Objects.requireNonNull(addressed.get(row.agency())).name(), row.tally(),
					names.getOrDefault(row.by(), "")))
			.toList();
	}

	private static String seen(Sight sight) {
		if (sight instanceof Sight.OfAgency) {
			return "l.agency_id = :agency";
		}
		return (sight instanceof Sight.Everything) ? "1 = 1" : "1 = 0";
	}

	private static Map<String, Object> parameters(Sight sight) {
		Map<String, Object> parameters = new HashMap<>();
		if (sight instanceof Sight.OfAgency one) {
			parameters.put("agency", Ids.bytes(one.agency().value()));
		}
		return parameters;
	}

	/** A letter as its row says. */
	private record Row(UUID id, String number, Instant writtenAt, AgencyId agency, int tally, AccountId by) {
	}

	private static Row read(ResultSet row, int number) throws SQLException {
		return new Row(Ids.uuid(row.getBytes("id")),
				UrgingView.printed(row.getInt("number"), row.getString("notation")),
				Utc.instant(Objects.requireNonNull(row.getObject("written_at", LocalDateTime.class))),
				new AgencyId(Ids.uuid(row.getBytes("agency_id"))), row.getInt("tally"),
				new AccountId(Ids.uuid(row.getBytes("by_account"))));
	}

}
