package vn.dondoc.register;

import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The types of issued documents, in the order in which reports print them. A code once
 * given keeps its meaning and its place.
 */
@Component
public class IssuedDocumentTypes {

	private static final int STEP = 10;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	IssuedDocumentTypes(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** All of them, those no longer in use too. */
	public List<IssuedDocumentType> all() {
		return this.jdbc.sql("select code, label, active from issued_document_type order by list_order")
			.query(IssuedDocumentType.class)
			.list();
	}

	/** Those a new document may have. */
	public List<IssuedDocumentType> inUse() {
		return all().stream().filter(IssuedDocumentType::active).toList();
	}

	/** Adds a category of the office's own after all others. */
	@Transactional
	public void add(String code, String label) {
		String tidied = code.strip();
		if (all().stream().anyMatch((type) -> type.code().equalsIgnoreCase(tidied))) {
			throw new RegisterRule.TypeExists(tidied);
		}
		this.jdbc.sql("""
				insert into issued_document_type (code, label, list_order, active)
				select :code, :label, max(list_order) + :step, true from issued_document_type""")
			.param("code", tidied)
			.param("label", label.strip())
			.param("step", STEP)
			.update();
		publish("register.type-added", tidied, Map.of("label", label.strip()));
	}

	/** Offers a type for new documents, or no longer; those entered keep theirs. */
	@Transactional
	public void offer(String code, boolean offered) {
		int changed = this.jdbc.sql("update issued_document_type set active = :active where code = :code")
			.param("active", offered)
			.param("code", code)
			.update();
		if (changed == 0) {
			throw new RegisterRule.UnknownType(code);
		}
		publish("register.type-offered", code, Map.of("offered", offered));
	}

	private void publish(String action, String code, Map<String, ?> details) {
		this.events.publishEvent(new RegisterChanged(action, "issued-document-type", code, details));
	}

}
