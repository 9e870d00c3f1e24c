package vn.dondoc.backlog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.backlog.tracker.TrackerDocument;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.DocumentTypes;
import vn.dondoc.directive.Origin;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyView;

/** The heads directives get from what a tracker says of their documents. */
@Component
class Headers {

	private static final String OFFICE_OF = "Văn phòng ";

	private final Agencies agencies;

	private final DocumentTypes types;

	Headers(Agencies agencies, DocumentTypes types) {
		this.agencies = agencies;
		this.types = types;
	}

	Map<TrackerDocument, DirectiveHeader> of(Collection<TrackerDocument> documents) {
		Map<LocalDate, AgencyView> offices = this.agencies
			.offices(documents.stream().map(TrackerDocument::issuedOn).distinct().toList());
		Map<TrackerDocument, DirectiveHeader> headers = new HashMap<>();
		for (TrackerDocument document : documents) {
			String issuer = document.issuer().isBlank() ? committee(offices.get(document.issuedOn()))
					: document.issuer();
			headers.put(document,
					new DirectiveHeader(document.number(), document.type(),
							new Origin(issuer, document.orderedBy(), DirectiveSource.of(document.orderedBy(), issuer)),
							document.issuedOn(), summary(document)));
		}
		return headers;
	}

	/**
	 * Unless it says otherwise, the committee whose office keeps the tracker issued it.
	 */
	private static String committee(@Nullable AgencyView office) {
		String name = (office != null) ? office.name() : "UBND tỉnh";
		return name.startsWith(OFFICE_OF) ? name.substring(OFFICE_OF.length()) : name;
	}

	private String summary(TrackerDocument document) {
		if (!document.summary().isBlank()) {
			return document.summary();
		}
		String type = this.types.all()
			.stream()
			.filter((one) -> one.id().equals(document.type()))
			.findFirst()
			.map(DocumentTypeView::name)
			.orElse("");
		return (type + " " + document.number().printed()).strip();
	}

}
