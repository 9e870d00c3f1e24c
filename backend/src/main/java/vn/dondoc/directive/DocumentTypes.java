package vn.dondoc.directive;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The types of document in use: those of NĐ 30/2020 and what an office added. */
@Component
public class DocumentTypes {

	private final JdbcClient jdbc;

	DocumentTypes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of them, in the order lists show them. */
	public List<DocumentTypeView> all() {
		return this.jdbc.sql("select id, code, name from document_type order by position, id")
			.query(DocumentTypeView.class)
			.list();
	}

	Map<String, DocumentTypeView> byId() {
		return all().stream().collect(Collectors.toMap(DocumentTypeView::id, Function.identity()));
	}

}
