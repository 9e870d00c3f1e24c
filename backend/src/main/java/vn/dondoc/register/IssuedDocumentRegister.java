package vn.dondoc.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Folding;
import vn.dondoc.system.Utc;

/** The register of documents the office issued; a number stands once a year. */
@Component
public class IssuedDocumentRegister extends Register<IssuedDocument, IssuedDocumentEntry> {

	private final IssuedDocuments documents;

	private final IssuedDocumentTypes types;

	IssuedDocumentRegister(IssuedDocuments documents, IssuedDocumentTypes types, ApplicationEventPublisher events,
			Clock clock) {
		super("issued-document", documents, events, clock);
		this.documents = documents;
		this.types = types;
	}

	@Override
	String date() {
		return "issuedOn";
	}

	@Override
	IssuedDocumentEntry edition(EntryId id, int edition, IssuedDocument says, Stamp stamp) {
		return new IssuedDocumentEntry(id, edition, says, stamp);
	}

	@Override
	String name(IssuedDocument says) {
		return says.issuedOn().getYear() + " " + reference(says);
	}

	@Override
	boolean again(IssuedDocument before, IssuedDocument says) {
		return true;
	}

	@Override
	void guard(List<IssuedDocument> list, @Nullable EntryId corrected) {
		knownTypes(list);
		list.stream()
			.collect(Collectors.groupingBy((document) -> document.issuedOn().getYear()))
			.forEach((year, of) -> {
				Map<String, IssuedDocument> seen = standing(year, of, corrected);
				for (IssuedDocument document : of) {
					if (seen.putIfAbsent(reference(document), document) != null) {
						throw new RegisterRule.AlreadyRegistered(document);
					}
				}
			});
	}

	@Override
	public Optional<RegisterRule> clash(List<IssuedDocument> others, IssuedDocument one) {
		boolean taken = others.stream()
			.anyMatch((other) -> other.issuedOn().getYear() == one.issuedOn().getYear()
					&& reference(other).equals(reference(one)));
		return taken ? Optional.of(new RegisterRule.TwiceInFile(one.reference(), "documentNumber")) : Optional.empty();
	}

	private void knownTypes(List<IssuedDocument> list) {
		Set<String> codes = this.types.all().stream().map(IssuedDocumentType::code).collect(Collectors.toSet());
		list.stream()
			.map(IssuedDocument::typeCode)
			.filter((code) -> !codes.contains(code))
			.findFirst()
			.ifPresent((code) -> {
				throw new RegisterRule.UnknownType(code);
			});
	}

	private Map<String, IssuedDocument> standing(int year, List<IssuedDocument> list, @Nullable EntryId corrected) {
		Set<String> numbers = list.stream().map(IssuedDocument::documentNumber).collect(Collectors.toSet());
		Map<String, IssuedDocument> standing = new HashMap<>();
		this.documents.numbered(numbers, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Utc.FOREVER)
			.stream()
			.filter((entry) -> !entry.entryId().equals(corrected))
			.forEach((entry) -> standing.put(reference(entry.says()), entry.says()));
		return standing;
	}

	// "808/QĐ-UBND" and "808/qđ-ubnd" are one document, "QD" is how a hurried hand writes
	// "QĐ"
	private static String reference(IssuedDocument document) {
		return Folding.fold(document.reference());
	}

}
