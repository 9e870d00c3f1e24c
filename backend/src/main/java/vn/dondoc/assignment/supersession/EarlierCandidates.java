package vn.dondoc.assignment.supersession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Ids;

/**
 * Open assignments that a later one may be about: of the same lead those whose words are
 * alike, or whatever a search finds.
 */
@Component
@Transactional(readOnly = true)
public class EarlierCandidates {

	private static final int LOOKED_AT = 500;

	private static final int SHOWN = 10;

	private static final int FOUND = 20;

	private static final double ALIKE = 0.4;

	private static final String OPEN = """
			select a.id, a.lead_agency_id, i.id item_id, i.directive_id, i.content, i.content_folded, i.issued_on
			from assignment a join item i on i.id = a.item_id join directive d on d.id = i.directive_id
			where a.state in ('ISSUED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SUBMITTED', 'RETURN_REQUESTED', 'SUSPENDED')
			and i.issued_on <= :on and i.directive_id <> :directive
			""";

	private final JdbcClient jdbc;

	EarlierCandidates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An open assignment. */
	public record Candidate(AssignmentId assignment, AgencyId lead, ItemId item, DirectiveId directive, String content,
			LocalDate issuedOn, Set<String> words) {

		/** The share of the shorter one's words that both have. */
		private double alike(Set<String> other) {
			int shorter = Math.min(this.words.size(), other.size());
			Set<String> both = new HashSet<>(this.words);
			both.retainAll(other);
			return (shorter == 0) ? 0 : both.size() / (double) shorter;
		}

	}

	/** Of the same lead, the most alike first; of what recurs the latest period. */
	public List<Candidate> alike(AgencyId lead, String content, LocalDate on, DirectiveId directive) {
		Set<String> words = words(Folding.fold(content));
		return this.jdbc.sql(OPEN + " and a.lead_agency_id = :lead order by i.issued_on desc limit " + LOOKED_AT)
			.param("on", on)
			.param("directive", Ids.bytes(directive.value()))
			.param("lead", Ids.bytes(lead.value()))
			.query(EarlierCandidates::read)
			.stream()
			.filter((one) -> one.alike(words) >= ALIKE)
			.collect(oncePerItem())
			.values()
			.stream()
			.sorted(Comparator.comparing((Candidate one) -> -one.alike(words))
				.thenComparing(Candidate::issuedOn, Comparator.reverseOrder()))
			.limit(SHOWN)
			.toList();
	}

	/** Whose words, or whose directive's number, hold what is searched for. */
	public List<Candidate> found(String search, LocalDate on, DirectiveId directive) {
		return this.jdbc.sql(OPEN + """
				 and (i.content_folded like :text escape '!' or d.search_folded like :text escape '!')
				order by i.issued_on desc, a.id limit\s""" + LOOKED_AT)
			.param("on", on)
			.param("directive", Ids.bytes(directive.value()))
			.param("text", Folding.containing(search))
			.query(EarlierCandidates::read)
			.stream()
			.collect(oncePerItem())
			.values()
			.stream()
			.limit(FOUND)
			.toList();
	}

	/** What recurs is there once for each period: only the latest is chosen from. */
	private static Collector<Candidate, ?, Map<List<Object>, Candidate>> oncePerItem() {
		return Collectors.toMap((one) -> List.of(one.item(), one.lead()), Function.identity(),
				BinaryOperator.maxBy(Comparator.comparing((Candidate one) -> one.assignment().value())),
				LinkedHashMap::new);
	}

	private static Set<String> words(String folded) {
		return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> word.length() > 2)
			.collect(Collectors.toSet());
	}

	private static Candidate read(ResultSet row, int number) throws SQLException {
		return new Candidate(new AssignmentId(Ids.uuid(row.getBytes("id"))),
				new AgencyId(Ids.uuid(row.getBytes("lead_agency_id"))), new ItemId(Ids.uuid(row.getBytes("item_id"))),
				new DirectiveId(Ids.uuid(row.getBytes("directive_id"))), row.getString("content"),
				row.getObject("issued_on", LocalDate.class), words(row.getString("content_folded")));
	}

}
