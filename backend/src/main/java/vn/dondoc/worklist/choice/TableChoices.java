package vn.dondoc.worklist.choice;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.system.Ids;
import vn.dondoc.worklist.choice.TableChoice.Column;

/** What each person chose for their table. */
@Component
@Transactional
public class TableChoices {

	private final JdbcClient jdbc;

	TableChoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public TableChoice of(AccountId account) {
		return this.jdbc.sql("select hidden, dense from table_choice where account_id = :account")
			.param("account", Ids.bytes(account.value()))
			.query((row, number) -> new TableChoice(columns(row.getString(1)), row.getBoolean(2)))
			.optional()
			.orElse(TableChoice.USUAL);
	}

	public void choose(AccountId account, TableChoice choice) {
		byte[] id = Ids.bytes(account.value());
		this.jdbc.sql("delete from table_choice where account_id = :account").param("account", id).update();
		this.jdbc.sql("insert into table_choice (account_id, hidden, dense) values (:account, :hidden, :dense)")
			.param("account", id)
			.param("hidden", choice.hidden().stream().map(Column::name).sorted().collect(Collectors.joining(" ")))
			.param("dense", choice.dense())
			.update();
	}

	private static Set<Column> columns(String names) {
		Set<String> hidden = Set.of(names.split(" "));
		return Arrays.stream(Column.values())
			.filter((column) -> hidden.contains(column.name()))
			.collect(Collectors.toSet());
	}

}
