package vn.dondoc.directive;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.dondoc.document.DocumentType;

/** The types a directive may have, known by the name of their definition. */
@Component
public class DocumentTypes {

	private static final List<DocumentTypeView> ALL = Arrays.stream(DocumentType.values())
		.map((type) -> new DocumentTypeView(type.name(), type.code(), type.label()))
		.toList();

	static boolean has(String id) {
		return ALL.stream().anyMatch((type) -> type.id().equals(id));
	}

	/** All of them, in the order lists show them. */
	public List<DocumentTypeView> all() {
		return ALL;
	}

	Map<String, DocumentTypeView> byId() {
		return ALL.stream().collect(Collectors.toMap(DocumentTypeView::id, Function.identity()));
	}

}
