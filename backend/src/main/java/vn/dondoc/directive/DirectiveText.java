package vn.dondoc.directive;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Ids;

/**
 * The words of directives, kept apart so that no list drags them along. Written once:
 * every offset kept elsewhere points into them.
 */
@Component
class DirectiveText {

	private final JdbcClient jdbc;

	DirectiveText(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(DirectiveId id, String text) {
		this.jdbc.sql("insert into directive_text (directive_id, content) values (?, ?)")
			.param(Ids.bytes(id.value()))
			.param(text)
			.update();
	}

	String read(DirectiveId id) {
		return this.jdbc.sql("select content from directive_text where directive_id = ?")
			.param(Ids.bytes(id.value()))
			.query(String.class)
			.optional()
			.orElse("");
	}

}
