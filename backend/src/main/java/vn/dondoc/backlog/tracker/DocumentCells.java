package vn.dondoc.backlog.tracker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.dondoc.document.DocumentNumber;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.sheet.SheetDay;
import vn.dondoc.document.sheet.TableRow;
import vn.dondoc.system.Folding;

/**
 * Reads the document of each row; where its cells are empty, as beneath merged ones, the
 * row belongs to the document above.
 */
final class DocumentCells {

	private static final int LONGEST_NUMBER = 40;

	private static final int LONGEST_NAME = 300;

	private static final int LONGEST_SUMMARY = 2000;

	private final Findings findings;

	private final LocalDate today;

	private final Map<String, TrackerDocument> documents = new HashMap<>();

	private @Nullable TrackerDocument above;

	DocumentCells(Findings findings, LocalDate today) {
		this.findings = findings;
		this.today = today;
	}

	/** Empty where the row's document cannot be read; what is wrong is found. */
	Optional<TrackerDocument> read(TableRow row) {
		boolean blank = List.of(TrackerColumn.NUMBER, TrackerColumn.DAY, TrackerColumn.SUMMARY)
			.stream()
			.allMatch((column) -> row.text(column).isBlank());
		if (blank) {
			if (this.above == null) {
				this.findings.bad(row, TrackerColumn.NUMBER, "no-document");
			}
			return Optional.ofNullable(this.above);
		}
		DocumentNumber number = DocumentNumber.parse(row.text(TrackerColumn.NUMBER));
		this.above = day(row, number).map((day) -> document(row, number, day)).orElse(null);
		return Optional.ofNullable(this.above);
	}

	private TrackerDocument document(TableRow row, DocumentNumber number, LocalDate day) {
		String summary = row.text(TrackerColumn.SUMMARY);
		if (number.printed().isEmpty() && summary.isBlank()) {
			this.findings.bad(row, TrackerColumn.NUMBER, "no-document");
		}
		String key = TrackerDocument.key(number, day, summary);
		TrackerDocument known = this.documents.get(key);
		if (known != null) {
			return known;
		}
		lengths(row, number);
		String orderedBy = row.text(TrackerColumn.ORDERED_BY);
		TrackerDocument read = new TrackerDocument(number, day, type(row, number), row.text(TrackerColumn.ISSUER),
				orderedBy.isBlank() ? null : orderedBy, summary);
		this.documents.put(key, read);
		return read;
	}

	private Optional<LocalDate> day(TableRow row, DocumentNumber number) {
		String written = row.text(TrackerColumn.DAY);
		if (written.isBlank() && this.above != null && this.above.number().equals(number)) {
			return Optional.of(this.above.issuedOn());
		}
		Optional<LocalDate> day = SheetDay.read(written);
		if (day.isEmpty()) {
			this.findings.bad(row, TrackerColumn.DAY, written.isBlank() ? "day-missing" : "no-day", written);
		}
		else if (day.get().isAfter(this.today)) {
			this.findings.bad(row, TrackerColumn.DAY, "day-to-come", written);
		}
		return day;
	}

	private void lengths(TableRow row, DocumentNumber number) {
		if (number.number().length() > LONGEST_NUMBER || number.notation().length() > LONGEST_NUMBER) {
			this.findings.bad(row, TrackerColumn.NUMBER, "too-long", LONGEST_NUMBER);
		}
		Map.of(TrackerColumn.ISSUER, LONGEST_NAME, TrackerColumn.ORDERED_BY, LONGEST_NAME, TrackerColumn.SUMMARY,
				LONGEST_SUMMARY)
			.forEach((column, longest) -> {
				if (row.text(column).length() > longest) {
					this.findings.bad(row, column, "too-long", longest);
				}
			});
	}

	/** As written, else by the code in the notation; without one it is a công văn. */
	private String type(TableRow row, DocumentNumber number) {
		String written = Folding.fold(row.text(TrackerColumn.TYPE));
		if (!written.isEmpty()) {
			Optional<DocumentType> named = named(written);
			if (named.isEmpty()) {
				this.findings.bad(row, TrackerColumn.TYPE, "no-type", row.text(TrackerColumn.TYPE));
			}
			return named.orElse(DocumentType.CONG_VAN).name();
		}
		if (number.printed().isEmpty()) {
			return DocumentType.Y_KIEN_CHI_DAO.name();
		}
		String code = number.notation().split("[-/]", 2)[0];
		return List.of(DocumentType.values())
			.stream()
			.filter((type) -> type.code().equalsIgnoreCase(code))
			.findFirst()
			.orElse(DocumentType.CONG_VAN)
			.name();
	}

	private static Optional<DocumentType> named(String folded) {
		return List.of(DocumentType.values())
			.stream()
			.filter((type) -> Folding.fold(type.label()).equals(folded) || Folding.fold(type.code()).equals(folded))
			.findFirst();
	}

}
