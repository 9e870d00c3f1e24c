package vn.dondoc.directive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Ids;

/** Finds directives for lists, within what a person may see. */
@Component
@Transactional(readOnly = true)
public class DirectiveSearch {

	private final JdbcClient jdbc;

	private final Directives directives;

	private final ObjectProvider<DirectiveVisibility> visibility;

	DirectiveSearch(JdbcClient jdbc, Directives directives, ObjectProvider<DirectiveVisibility> visibility) {
		this.jdbc = jdbc;
		this.directives = directives;
		this.visibility = visibility;
	}

	public long count(SignedIn person, DirectiveFilter filter) {
		Where where = where(person, filter);
		return where.bind(this.jdbc.sql("select count(*) from directive where " + where.sql()))
			.query(Long.class)
			.single();
	}

	/** A page of them, in the filter's order. */
	public List<DirectiveView> find(SignedIn person, DirectiveFilter filter, long offset, int size) {
		Where where = where(person, filter);
		String sql = "select id from directive where " + where.sql() + " order by " + filter.order().sql()
				+ " limit :size offset :offset";
		List<DirectiveId> ids = where.bind(this.jdbc.sql(sql))
			.param("size", size)
			.param("offset", offset)
			.query((row, number) -> new DirectiveId(Ids.uuid(row.getBytes(1))))
			.list();
		Map<DirectiveId, DirectiveView> views = this.directives.views(ids)
			.stream()
			.collect(Collectors.toMap(DirectiveView::id, Function.identity()));
		return ids.stream().map(views::get).toList();
	}

	/** The years there are directives of, newest first. */
	public List<Integer> years() {
		return this.jdbc.sql("select distinct extract(year from issued_on) as y from directive order by y desc")
			.query(Integer.class)
			.list();
	}

	private Where where(SignedIn person, DirectiveFilter filter) {
		Where where = new Where();
		if (!Directives.seesAll(person)) {
			where.ids(seenBy(person));
		}
		for (String word : Folding.fold(filter.words()).split(" ")) {
			where.contains(word);
		}
		where.equal("type_id", filter.type());
		where.equal("state", filter.state());
		where.year(filter.year());
		return where;
	}

	private Set<DirectiveId> seenBy(SignedIn person) {
		DirectiveVisibility asked = this.visibility.getIfAvailable();
		return (person.agency() != null && asked != null) ? asked.visible(person.agency()) : Set.of();
	}

	/** Conditions that all must hold, with their parameters. */
	private static final class Where {

		private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));

		private final Map<String, Object> parameters = new HashMap<>();

		void ids(Set<DirectiveId> ids) {
			List<byte[]> bytes = ids.stream().map(DirectiveId::value).map(Ids::bytes).toList();
			add("id in (:ids)", "ids", bytes.isEmpty() ? List.of(Ids.bytes(new UUID(0, 0))) : bytes);
		}

		void contains(String word) {
			if (!word.isEmpty()) {
				String name = "word" + this.parameters.size();
				add("search_folded like :" + name + " escape '!'", name, Folding.containing(word));
			}
		}

		void equal(String column, String value) {
			if (!value.isEmpty()) {
				add(column + " = :" + column, column, value);
			}
		}

		void year(String year) {
			if (year.matches("\\d{4}")) {
				add("issued_on >= :first and issued_on <= :last", "first", year + "-01-01");
				this.parameters.put("last", year + "-12-31");
			}
		}

		private void add(String condition, String name, Object value) {
			this.conditions.add(condition);
			this.parameters.put(name, value);
		}

		String sql() {
			return String.join(" and ", this.conditions);
		}

		StatementSpec bind(StatementSpec statement) {
			return statement.params(this.parameters);
		}

	}

}
